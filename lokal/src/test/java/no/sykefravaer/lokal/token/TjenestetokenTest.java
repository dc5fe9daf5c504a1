package no.sykefravaer.lokal.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import no.sykefravaer.lokal.nett.Port;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TjenestetokenTest {

    @Test
    void en_ny_nøkkel_har_sin_egen_id_i_det_tjenestene_sjekker_mot() throws Exception {
        var nokkel = new RSAKey.Builder(Nokkel.ny()).keyID("en-ny").build();
        try (var utsteder = Utsteder.start(Port.ledig(), nokkel, Map.of());
                var klient = HttpClient.newHttpClient()) {
            var kall = HttpRequest.newBuilder(URI.create(utsteder.adresse() + "/jwks"))
                    .build();

            var nokler = JWKSet.parse(klient.send(kall, BodyHandlers.ofString()).body());

            assertThat(nokler.getKeyByKeyId("en-ny")).isEqualTo(nokkel.toPublicJWK());
            assertThat(nokler.getKeys()).noneMatch(JWK::isPrivate);
        }
    }

    @Test
    void en_tjeneste_som_ber_om_token_for_seg_selv_får_rollen_varsling_og_ingen_annen() throws Exception {
        try (var utsteder = Utsteder.start(Port.ledig(), Nokkel.ny(), Map.of());
                var klient = HttpClient.newHttpClient()) {
            var kall = HttpRequest.newBuilder(URI.create(utsteder.adresse() + "/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "grant_type=client_credentials&client_id=sykefravaer&client_secret=en-hemmelighet"))
                    .build();

            var svar = klient.send(kall, BodyHandlers.ofString());

            var token =
                    new ObjectMapper().readTree(svar.body()).get("access_token").asText();
            var krav = SignedJWT.parse(token).getJWTClaimsSet();
            assertThat(krav.getStringListClaim("roles")).containsExactly("varsling");
            assertThat(krav.getAudience()).containsExactly("sykefravaer");
        }
    }
}
