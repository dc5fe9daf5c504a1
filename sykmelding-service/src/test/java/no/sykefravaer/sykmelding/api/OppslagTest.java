package no.sykefravaer.sykmelding.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Emner;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class OppslagTest extends Doertest {

    private static final String UTFALL = "{\"id\":\"sm-1\",\"utfall\":\"ANVENDT\",\"dokumenter\":[]}";

    WireMockServer milepael;

    static Stream<ResponseDefinitionBuilder> intetSvar() {
        return Stream.of(
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withStatus(500),
                aResponse().withStatus(503),
                aResponse().withStatus(403),
                okJson(UTFALL).withFixedDelay(8_000));
    }

    @BeforeEach
    void ingenKjenner() {
        milepael.resetAll();
    }

    @Test
    void svaret_fra_kjernen_går_videre_som_det_er() {
        milepael.stubFor(get("/api/v1/sykmeldinger/sm-1").willReturn(okJson(UTFALL)));

        var svar = spor("sm-1").statusCode(200).contentType("application/json").extract();

        assertThat(svar.asString()).isEqualTo(UTFALL);
    }

    @Test
    void kjernen_får_tokenet_personen_og_kall_id_en_til_avsenderen() {
        milepael.stubFor(get("/api/v1/sykmeldinger/sm-1")
                .withHeader("Authorization", matching("Bearer ey.+"))
                .withHeader("nav-personident", equalTo(FNR))
                .withHeader(Emner.CALL_ID, equalTo("kall-oppslag"))
                .willReturn(okJson(UTFALL)));

        spor("sm-1").statusCode(200);
    }

    @Test
    void ukjent_hos_kjernen_er_mottatt_ikke_behandlet_ennå_eller_ukjent() {
        spor("sm-2")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("kode", Matchers.equalTo("UKJENT_SYKMELDING"))
                .body("title", Matchers.equalTo("Mottatt, ikke behandlet ennå eller ukjent"));
    }

    @ParameterizedTest
    @MethodSource("intetSvar")
    void når_kjernen_ikke_svarer_sier_døra_at_den_ikke_får_spurt(ResponseDefinitionBuilder svar) {
        milepael.stubFor(any(anyUrl()).willReturn(svar));

        spor("sm-1")
                .statusCode(503)
                .header("Retry-After", "5")
                .body("kode", Matchers.equalTo("KAN_IKKE_SPORRE"))
                .body("title", startsWith("Døra får ikke spurt milepael-service nå"));
    }

    @Test
    void uten_personident_spørres_ingen() {
        kildesystem().get(SYKMELDINGER + "/sm-1").then().statusCode(422).body("feil.felt", hasItems("nav-personident"));
        assertThat(milepael.getAllServeEvents()).isEmpty();
    }

    private static ValidatableResponse spor(String id) {
        return kildesystem()
                .header("nav-personident", FNR)
                .header(Emner.CALL_ID, "kall-oppslag")
                .get(SYKMELDINGER + "/" + id)
                .then();
    }
}
