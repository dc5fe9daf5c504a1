package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Prove.veileder;
import static no.sykefravaer.milepael.api.Kommandoprove.arbeidsgiver;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class NotatResourceTest {

    static final String ADRESSE = "/api/v1/notater";

    @Inject
    Kommandoprove kommandoer;

    @Test
    void et_notat_leses_av_kontoret_og_kan_tas_tilbake_av_den_som_skrev_det() {
        kommandoer.milepael("04850002301", "AKTIVITETSKRAV");

        var id = om("04850002301", veileder("0315"))
                .body(Map.of("tekst", "Ring mandag"))
                .post(ADRESSE)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        om("04850002301", veileder("0315")).get(ADRESSE).then().body("tekst", contains("Ring mandag"));
        om("04850002301", veileder("0315")).delete(ADRESSE + "/" + id).then().statusCode(204);
        om("04850002301", veileder("0315")).get(ADRESSE).then().body("", empty());
    }

    @Test
    void et_tomt_eller_for_langt_notat_avvises() {
        kommandoer.milepael("04850002302", "AKTIVITETSKRAV");

        om("04850002302", veileder("0315"))
                .body(Map.of("tekst", " "))
                .post(ADRESSE)
                .then()
                .statusCode(422)
                .body("feil[0].felt", equalTo("tekst"));
        om("04850002302", veileder("0315"))
                .body(Map.of("tekst", "æ".repeat(501)))
                .post(ADRESSE)
                .then()
                .statusCode(422)
                .body("feil[0].kode", equalTo("FOR_LANG"));
    }

    @Test
    void andre_kontorer_og_arbeidsgiver_leser_ingen_notater() {
        kommandoer.milepael("04850002303", "AKTIVITETSKRAV");

        om("04850002303", veileder("1719")).get(ADRESSE).then().statusCode(404);
        om("04850002303", arbeidsgiver()).get(ADRESSE).then().statusCode(403);
    }

    private static RequestSpecification om(String ident, String token) {
        return given().auth().oauth2(token).header("nav-personident", ident).contentType(ContentType.JSON);
    }
}
