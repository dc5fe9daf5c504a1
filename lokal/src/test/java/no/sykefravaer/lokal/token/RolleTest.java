package no.sykefravaer.lokal.token;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import no.sykefravaer.lokal.nett.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RolleTest {

    final HttpClient klient = HttpClient.newHttpClient();
    Server server;

    @BeforeEach
    void start() throws Exception {
        var nokkel = Nokkel.ny();
        server = Server.start(0, Map.of("/token", foresporsel -> Tokenutsteder.token(foresporsel, 8090, nokkel)));
    }

    @AfterEach
    void stopp() {
        klient.close();
        server.close();
    }

    @Test
    void en_veileder_uten_kontor_har_kontorene_i_eksempeldataene() throws Exception {
        assertThat(krav("rolle=veileder").getStringListClaim("enheter")).containsExactly("0315", "1719");
    }

    @Test
    void kontor_og_tilgang_kan_gjentas() throws Exception {
        var krav = krav("rolle=leder&kontor=0101&kontor=0102&tilgang=FORTROLIG,EGEN_ANSATT");

        assertThat(krav.getStringListClaim("enheter")).containsExactly("0101", "0102");
        assertThat(krav.getStringListClaim("tilganger")).containsExactly("FORTROLIG", "EGEN_ANSATT");
    }

    @Test
    void hver_rolle_har_sitt_uten_at_noe_er_bedt_om() throws Exception {
        assertThat(krav("rolle=kildesystem").getStringClaim("kilde")).isEqualTo("epj-a");
        assertThat(krav("rolle=arbeidsgiver").getStringClaim("orgnummer")).hasSize(9);
        assertThat(krav("rolle=sykmelder").getStringClaim("hpr")).isEqualTo("1234567");
        assertThat(krav("rolle=sykmeldt").getStringClaim("pid")).hasSize(11);
        assertThat(krav("rolle=drift").getStringListClaim("roles")).containsExactly("drift");
    }

    @Test
    void en_ukjent_rolle_gir_400_og_rollene_som_finnes() throws Exception {
        var svar = hent("rolle=konge");

        assertThat(svar.statusCode()).isEqualTo(400);
        assertThat(svar.body()).contains("kildesystem", "drift");
    }

    private JWTClaimsSet krav(String sporring) throws Exception {
        return SignedJWT.parse(hent(sporring).body()).getJWTClaimsSet();
    }

    private HttpResponse<String> hent(String sporring) throws Exception {
        var adresse = URI.create("http://127.0.0.1:" + server.port() + "/token?" + sporring);
        return klient.send(HttpRequest.newBuilder(adresse).build(), ofString());
    }
}
