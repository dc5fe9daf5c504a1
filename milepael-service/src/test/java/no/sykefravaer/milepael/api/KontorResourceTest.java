package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sykmeldte ved kontoret 0315, i et fravær som begynte for 30 dager siden om ikke annet er sagt. */
@MedKafkaOgDatabase
class KontorResourceTest {

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    Klokke klokke;

    @BeforeEach
    void tomt() {
        bildet.tom();
    }

    @Test
    void den_som_er_helt_sykmeldt_fra_en_arbeidsgiver_er_bare_ikke_gradert() {
        prove.mottar(om(1).person("0315", null), om(1).sendt("s-1", dag(-30), dag(10)));

        assertThat(sykmeldte("0315"))
                .containsExactly(Map.of(
                        "gradert", false, "utenArbeidsgiver", false, "bistandBedt", false, "usikkerRetur", false));
    }

    @Test
    void gradert_uten_arbeidsgiver_og_bedt_om_bistand_sies_om_hver_sin() {
        prove.mottar(om(1).person("0315", null), om(1).gradert("s-1", dag(-30), dag(10)));
        prove.mottar(
                om(2).person("0315", null),
                om(2).hos(null).sykmelding("s-2", Sykmeldingsstatus.BEKREFTET, Hendelsesbygger.hel(dag(-30), dag(10))));
        prove.mottar(om(3).person("0315", null), om(3).sendtMedBistand("s-3", dag(-30), dag(10)));

        assertThat(sykmeldte("0315"))
                .containsExactlyInAnyOrder(
                        Map.of("gradert", true, "utenArbeidsgiver", false, "bistandBedt", false, "usikkerRetur", false),
                        Map.of("gradert", false, "utenArbeidsgiver", true, "bistandBedt", false, "usikkerRetur", false),
                        Map.of(
                                "gradert",
                                false,
                                "utenArbeidsgiver",
                                false,
                                "bistandBedt",
                                true,
                                "usikkerRetur",
                                false));
    }

    @Test
    void den_som_er_ved_et_annet_kontor_eller_frisk_i_16_dager_er_ikke_med() {
        prove.mottar(om(1).person("1719", null), om(1).sendt("s-1", dag(-30), dag(10)));
        prove.mottar(om(2).person("0315", null), om(2).sendt("s-2", dag(-30), dag(-16)));
        prove.mottar(om(3).person("0315", null), om(3).sendt("s-3", dag(-30), dag(-15)));

        assertThat(sykmeldte("0315")).hasSize(1);
    }

    @Test
    void den_beskyttede_er_bare_for_dem_med_tilgang() {
        prove.mottar(om(1).beskyttet("0315"), om(1).sendt("s-1", dag(-30), dag(10)));

        assertThat(sykmeldte("0315")).isEmpty();
        assertThat(sykmeldte("0315", "FORTROLIG")).isEmpty();
        assertThat(sykmeldte("0315", "FORTROLIG", "EGEN_ANSATT")).hasSize(1);
    }

    @Test
    void et_kontor_som_ikke_er_ens_eget_er_403() {
        som("1719").get("/api/v1/kontorer/0315/sykmeldte").then().statusCode(403);
        som("1719")
                .body(Map.of("personer", List.of()))
                .post("/api/v1/kontorer/0315/neste")
                .then()
                .statusCode(403);
    }

    @Test
    void det_neste_er_det_første_som_ikke_har_passert_også_når_sykmeldingen_ikke_rekker_dit() {
        prove.mottar(om(1).person("0315", null), om(1).sendt("s-1", dag(-30), dag(2)));

        neste(som("0315"), personId())
                .body("size()", equalTo(1))
                .body("[0].regel", equalTo("DIALOGMOTE_1"))
                .body("[0].frist", equalTo(dag(18).toString()));
        neste(som("0315"), UUID.randomUUID()).body("size()", equalTo(0));
    }

    @Test
    void flere_enn_200_om_gangen_er_for_mange() {
        som("0315")
                .body(Map.of("personer", Collections.nCopies(201, UUID.randomUUID())))
                .post("/api/v1/kontorer/0315/neste")
                .then()
                .statusCode(422)
                .body("kode", equalTo("UGYLDIG_UTVALG"));
    }

    private Hendelsesbygger om(int nr) {
        return den(dag(-30)).om(new Personident("%011d".formatted(70_100_000_000L + nr)));
    }

    private LocalDate dag(int fraIDag) {
        return klokke.iDag().plusDays(fraIDag);
    }

    /** Behovene til alle ved kontoret, uten hvem det er. */
    private List<Map<String, Object>> sykmeldte(String kontor, String... tilganger) {
        List<Map<String, Object>> svar = som(kontor, tilganger)
                .get("/api/v1/kontorer/" + kontor + "/sykmeldte")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        svar.forEach(en -> assertThat(en.remove("personId")).isNotNull());
        return svar;
    }

    private String personId() {
        return som("0315").get("/api/v1/kontorer/0315/sykmeldte").jsonPath().getString("[0].personId");
    }

    private static ValidatableResponse neste(RequestSpecification som, Object person) {
        return som.body(Map.of("personer", List.of(person)))
                .post("/api/v1/kontorer/0315/neste")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification som(String kontor, String... tilganger) {
        return given().auth().oauth2(Prove.veileder(kontor, tilganger)).contentType(ContentType.JSON);
    }
}
