package no.sykefravaer.lokal.enhetsregister;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.sykefravaer.lokal.nett.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnhetsregisterTest {

    final HttpClient klient = HttpClient.newHttpClient();
    Server server;

    @BeforeEach
    void start() throws Exception {
        server = Server.start(0, Enhetsregister.endepunkter());
    }

    @AfterEach
    void stopp() {
        klient.close();
        server.close();
    }

    @Test
    void kontorene_har_nummer_og_navn() throws Exception {
        assertThat(hent("/enheter").body()).contains("{\"enhetNr\":\"0315\",\"navn\":\"Nav Grünerløkka\"}");
    }

    @Test
    void veilederne_ved_et_kontor_er_de_som_arbeider_der() throws Exception {
        var svar = hent("/veiledere?enhet=1719").body();

        assertThat(svar).contains("Z990125", "Z990127").doesNotContain("Z990123", "tilganger");
    }

    @Test
    void uten_kontor_er_det_ikke_noe_å_svare() throws Exception {
        assertThat(hent("/veiledere").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> hent(String sti) throws Exception {
        var adresse = URI.create("http://127.0.0.1:" + server.port() + sti);
        return klient.send(HttpRequest.newBuilder(adresse).build(), ofString());
    }
}
