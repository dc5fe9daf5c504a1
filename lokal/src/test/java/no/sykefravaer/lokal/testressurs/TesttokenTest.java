package no.sykefravaer.lokal.testressurs;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TesttokenTest {

    final Map<String, String> oppsett = new Tokenressurs().start();

    @Test
    void tokenet_har_rolle_krav_utsteder_og_publikum() throws Exception {
        var krav = SignedJWT.parse(Testtoken.av("veileder", Map.of("enheter", List.of("0315"))))
                .getJWTClaimsSet();

        assertThat(krav.getStringListClaim("roles")).containsExactly("veileder");
        assertThat(krav.getStringListClaim("enheter")).containsExactly("0315");
        assertThat(krav.getIssuer()).isEqualTo(oppsett.get("quarkus.oidc.auth-server-url"));
        assertThat(krav.getAudience()).containsExactly("sykefravaer");
    }

    @Test
    void signaturen_stemmer_med_nøkkelen_utstederen_viser_fram() throws Exception {
        var token = SignedJWT.parse(Testtoken.av("drift", Map.of()));

        var nokler = JWKSet.parse(hent("/jwks"));

        var nokkel = nokler.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(nokkel))).isTrue();
    }

    @Test
    void oppslaget_tjenestene_gjør_ved_start_svarer() throws Exception {
        assertThat(hent("/.well-known/openid-configuration"))
                .contains("\"issuer\"", oppsett.get("token.issuer.url") + "/jwks");
    }

    private String hent(String sti) throws Exception {
        var forespurt = HttpRequest.newBuilder(URI.create(oppsett.get("token.issuer.url") + sti))
                .build();
        try (var klient = HttpClient.newHttpClient()) {
            return klient.send(forespurt, ofString()).body();
        }
    }
}
