package no.sykefravaer.sykmelding.api;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AvstemmingTest extends Doertest {

    private static final String ADRESSE = "/api/v1/avstemming";
    private static final String SVAR = "{\"dato\":\"2026-03-02\",\"sendt\":{\"antall\":1,\"sjekksum\":\"ab\"}}";

    WireMockServer milepael;

    @BeforeEach
    void ingenSvar() {
        milepael.resetAll();
    }

    @Test
    void kjernen_spørres_med_kildens_eget_token_og_svaret_går_videre() {
        milepael.stubFor(get(ADRESSE + "?dato=2026-03-02")
                .withHeader("Authorization", matching("Bearer ey.+"))
                .willReturn(okJson(SVAR)));

        var svar = kildesystem()
                .get(ADRESSE + "?dato=2026-03-02")
                .then()
                .statusCode(200)
                .extract();

        assertThat(svar.asString()).isEqualTo(SVAR);
    }

    @Test
    void uten_en_dag_i_kalenderen_spørres_ingen() {
        kildesystem().get(ADRESSE).then().statusCode(422).body("feil.felt", hasItems("dato"));
        kildesystem()
                .get(ADRESSE + "?dato=2026-02-30")
                .then()
                .statusCode(422)
                .body("feil.kode", hasItems("UGYLDIG_DATO"));
        assertThat(milepael.getAllServeEvents()).isEmpty();
    }

    @Test
    void bare_kildesystemer_avstemmer() {
        personregister()
                .get(ADRESSE + "?dato=2026-03-02")
                .then()
                .statusCode(403)
                .body("kode", is("MANGLER_TILGANG"));
    }
}
