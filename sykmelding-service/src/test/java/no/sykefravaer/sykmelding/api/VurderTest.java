package no.sykefravaer.sykmelding.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import no.sykefravaer.kontrakt.Emner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VurderTest extends Doertest {

    private static final String SVAR = "{\"tilfeller\":[],\"milepaeler\":[],\"helseopplysninger\":[]}";

    WireMockServer milepael;

    @BeforeEach
    void ingenSvar() {
        milepael.resetAll();
    }

    @Test
    void kjernen_får_hendelsen_døra_ville_sendt_og_svaret_går_videre() {
        milepael.stubFor(post("/api/v1/vurder")
                .withHeader("Authorization", matching("Bearer ey.+"))
                .withHeader(Emner.CALL_ID, equalTo("kall-vurder"))
                .withRequestBody(matchingJsonPath("$.type", equalTo("SykmeldingMottatt")))
                .withRequestBody(matchingJsonPath("$.kilde", equalTo("epj-a")))
                .withRequestBody(matchingJsonPath("$.personident", equalTo(FNR)))
                .withRequestBody(matchingJsonPath("$.sykmeldingId", equalTo("sm-v")))
                .willReturn(okJson(SVAR)));

        assertThat(vurder(sykmelding("sm-v")).statusCode(200).extract().asString())
                .isEqualTo(SVAR);
    }

    @Test
    void et_dokument_med_feil_vurderes_ikke() {
        vurder(sykmelding("a b")).statusCode(422).body("kode", is("UGYLDIG_DOKUMENT"));
        assertThat(milepael.getAllServeEvents()).isEmpty();
    }

    @Test
    void når_kjernen_er_borte_sier_døra_at_den_ikke_får_spurt() {
        milepael.stubFor(post("/api/v1/vurder").willReturn(aResponse().withStatus(500)));

        vurder(sykmelding("sm-v")).statusCode(503).header("Retry-After", "5").body("kode", is("KAN_IKKE_SPORRE"));
    }

    private static ValidatableResponse vurder(String kropp) {
        return kildesystem()
                .header(Emner.CALL_ID, "kall-vurder")
                .body(kropp)
                .post(SYKMELDINGER + "/vurder")
                .then();
    }
}
