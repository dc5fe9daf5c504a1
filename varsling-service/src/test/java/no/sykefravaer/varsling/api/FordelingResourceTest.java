package no.sykefravaer.varsling.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Ved kontoret arbeider de to {@link Mottakere#toVeiledereVed} sier. */
@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class FordelingResourceTest {

    final String kontor = nyttHpr();
    final Mottakere mottakere;

    FordelingResourceTest(Mottakere mottakere) {
        this.mottakere = mottakere;
    }

    @BeforeEach
    void registeret_svarer() {
        mottakere.svarerSomDeSkal();
        mottakere.toVeiledereVed(kontor);
    }

    @Test
    void lederen_bestemmer_hvem_som_får_de_nye_og_leser_det_igjen() {
        bestem("leder", Map.of("Z990123", "1–15", "Z990124", "16-31")).statusCode(200);

        som("leder").get(sti()).then().body("Z990123", equalTo("1–15")).body("Z990124", equalTo("16–31"));
    }

    @Test
    void alt_som_er_galt_sies_på_én_gang_og_ingenting_lagres() {
        bestem("leder", Map.of("Z990123", "0–3", "Z990099", "4"))
                .statusCode(422)
                .body("feil.kode", hasItems("UGYLDIG_FORMAT", "UKJENT_VEILEDER"));

        som("leder").get(sti()).then().body("size()", equalTo(0));
    }

    @Test
    void to_kan_ikke_ha_den_samme_dagen() {
        bestem("leder", Map.of("Z990123", "1–15", "Z990124", "15"))
                .statusCode(422)
                .body("feil.kode", hasItems("DOBBEL_DAG"));
    }

    @Test
    void en_veileder_og_et_annet_kontors_leder_bestemmer_ingenting() {
        bestem("veileder", Map.of()).statusCode(403);
        var annet = Testtoken.av("leder", Map.of("NAVident", "Z990456", "enheter", List.of("0000")));
        given().auth().oauth2(annet).get(sti()).then().statusCode(403);
        given().auth()
                .oauth2(annet)
                .contentType(ContentType.JSON)
                .body(Map.of("Z990123", "1–15"))
                .put(sti())
                .then()
                .statusCode(403);

        som("leder").get(sti()).then().body("size()", equalTo(0));
    }

    private ValidatableResponse bestem(String rolle, Map<String, String> dager) {
        return som(rolle).contentType(ContentType.JSON).body(dager).put(sti()).then();
    }

    private RequestSpecification som(String rolle) {
        var krav = Map.<String, Object>of("NAVident", "Z990456", "enheter", List.of(kontor));
        return given().header("Authorization", "Bearer " + Testtoken.av(rolle, krav));
    }

    private String sti() {
        return "/api/v1/kontorer/" + kontor + "/fordeling";
    }
}
