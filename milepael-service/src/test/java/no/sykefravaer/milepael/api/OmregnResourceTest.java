package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I prøvene er planleggeren slått av, så en omregning står til noen stanser den. */
@MedKafkaOgDatabase
class OmregnResourceTest {

    static final LocalDate START = LocalDate.of(2030, 3, 4);

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @BeforeEach
    void tre_personer() {
        bildet.tom();
        var dor = den(START.plusDays(60));
        prove.mottar(
                dor.om(new Personident("06850000101")).sendt("a", START, START.plusDays(90)),
                dor.om(new Personident("06850000202")).gradert("b", START, START.plusDays(80)),
                dor.om(new Personident("06850000303")).sendt("c", START.plusDays(50), START.plusDays(55)));
    }

    @Test
    void bare_drift_får_regne_på_nytt() {
        start(Prove.veileder("0315"), "{\"alle\":true}").statusCode(403);
    }

    @Test
    void alle_legges_i_kø_og_svaret_sier_hvor_langt_den_er() {
        start("{\"alle\":true}")
                .statusCode(202)
                .body("status", equalTo("PAAGAAR"))
                .body("av", equalTo(3));

        som(drift())
                .get("/api/v1/drift/omregn")
                .then()
                .statusCode(200)
                .body("behandlet", equalTo(0))
                .body("endret", equalTo(0))
                .body("gjenstaar", equalTo(3))
                .body("utvalg.alle", equalTo(true));
    }

    @Test
    void en_til_mens_én_pågår_gir_409_og_sier_hva_man_kan_gjøre() {
        start("{\"alle\":true}").statusCode(202);

        start("{\"regel\":\"AKTIVITETSKRAV\"}")
                .statusCode(409)
                .body("kode", equalTo("OMREGNING_PAAGAAR"))
                .body("detail", containsString("DELETE"));
    }

    @Test
    void den_som_pågår_kan_stanses_og_da_kan_en_ny_settes_i_gang() {
        start("{\"alle\":true}").statusCode(202);

        stans().statusCode(200).body("status", equalTo("STANSET"));
        stans().statusCode(404).body("kode", equalTo("INGEN_OMREGNING"));
        start("{\"alle\":true}").statusCode(202);
    }

    @Test
    void før_den_første_er_det_ingen_å_vise() {
        som(drift()).get("/api/v1/drift/omregn").then().statusCode(404).body("kode", equalTo("INGEN_OMREGNING"));
    }

    @Test
    void utvalget_kan_være_de_med_en_regel() {
        start("{\"regel\":\"AKTIVITETSKRAV\"}").statusCode(202).body("av", equalTo(1));
    }

    @Test
    void utvalget_kan_være_de_med_en_versjon_av_loven() {
        start("{\"regelverk\":\"2014\"}").statusCode(202).body("av", equalTo(2));
    }

    @Test
    void utvalget_kan_være_de_med_fravær_til_en_dag_også_uten_milepæl() {
        start("{\"varerTil\":\"" + START.plusDays(55) + "\"}").statusCode(202).body("av", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"regel\":\"\\u0000\"}",
                "{\"regelverk\":\"2014\\u0000\"}",
                "{\"varerTil\":\"+999999999-12-31\"}",
                "{\"varerTil\":\"-999999999-01-01\"}"
            })
    void det_som_ikke_kan_lagres_er_feil_i_utvalget(String utvalg) {
        start(utvalg).statusCode(422).body("kode", equalTo("UGYLDIG_UTVALG"));
    }

    @Test
    void flere_krav_må_alle_holde() {
        var krav = "{\"regelverk\":\"2014\",\"varerTil\":\"%s\"}".formatted(START.plusDays(90));

        start(krav).statusCode(202).body("av", equalTo(1));
    }

    @Test
    void utvalget_kan_være_noen_personer_og_ukjente_er_ikke_med() {
        var id = bildet.les("select id from person limit 1").getFirst();

        start("{\"personer\":[\"%s\",\"00000000-0000-0000-0000-000000000009\"]}".formatted(id))
                .statusCode(202)
                .body("av", equalTo(1));
    }

    @Test
    void et_tomt_utvalg_er_ikke_alle() {
        start("{}").statusCode(422).body("kode", equalTo("UGYLDIG_UTVALG"));
    }

    @Test
    void alle_brudd_i_utvalget_sies_på_en_gang() {
        start("{\"alle\":true,\"personer\":[]}")
                .statusCode(422)
                .body("detail", allOf(containsString("«alle»"), containsString("«personer»")));
    }

    private static ValidatableResponse start(String utvalg) {
        return start(drift(), utvalg);
    }

    private static ValidatableResponse start(String token, String utvalg) {
        return som(token)
                .contentType(ContentType.JSON)
                .body(utvalg)
                .post("/api/v1/drift/omregn")
                .then();
    }

    private static ValidatableResponse stans() {
        return som(drift()).delete("/api/v1/drift/omregn").then();
    }

    private static RequestSpecification som(String token) {
        return given().auth().oauth2(token);
    }

    private static String drift() {
        return Testtoken.av("drift", Map.of());
    }
}
