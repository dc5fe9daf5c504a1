package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class MaksdatoResourceTest {

    @Test
    void dager_inn_gir_maksdato_forbrukte_og_avslåtte() {
        spor("""
                {"fodselsdato":"1992-02-12","dager":[
                {"fom":"2018-01-01","tom":"2018-01-16","type":"ARBEIDSGIVERPERIODE"},
                {"fom":"2018-01-17","tom":"2018-12-31","type":"NAV"}]}""")
                .statusCode(200)
                .body("maksdatoer", contains("2018-12-28"))
                .body("forbrukteDager", contains(248))
                .body("avslatteDager", contains("2018-12-31"));
    }

    @Test
    void dødsdato_setter_grensen() {
        spor("""
                {"fodselsdato":"1992-02-12","dodsdato":"2018-01-31","dager":[
                {"fom":"2018-01-01","tom":"2018-01-26","type":"NAV"}]}""").statusCode(200).body("maksdatoer", contains("2018-01-31")).body("avslatteDager", empty());
    }

    @Test
    void uten_dager_er_svaret_tomt() {
        spor("{\"fodselsdato\":\"1992-02-12\",\"dager\":[]}")
                .statusCode(200)
                .body("maksdatoer", empty())
                .body("forbrukteDager", empty());
    }

    @Test
    void alt_som_er_galt_sies_på_én_gang() {
        spor("""
                {"dodsdato":"2018-02-30","dager":[
                {"fom":"2018-01-10","tom":"2018-01-01","type":"NAV"}, null,
                {"tom":"i morgen","type":"HVILEDAG"}]}""")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("kode", equalTo("UGYLDIG_INNHOLD"))
                .body("feil", hasSize(7))
                .body(
                        "feil.felt",
                        containsInAnyOrder(
                                "fodselsdato",
                                "dodsdato",
                                "dager[0].fom",
                                "dager[1]",
                                "dager[2].fom",
                                "dager[2].tom",
                                "dager[2].type"))
                .body("feil.kode", hasItems("MANGLER", "UGYLDIG_DATO", "FOM_ETTER_TOM", "UGYLDIG_VERDI"));
    }

    @Test
    void perioder_som_overlapper_avvises_hver_for_seg() {
        spor("""
                {"fodselsdato":"1992-02-12","dager":[
                {"fom":"2018-02-01","tom":"2018-02-02","type":"ARBEID"},
                {"fom":"2018-01-01","tom":"2018-03-01","type":"NAV"},
                {"fom":"2018-03-01","tom":"2018-03-05","type":"FERIE"}]}""")
                .statusCode(422)
                .body("feil.felt", contains("dager[0].fom", "dager[2].fom"))
                .body("feil.melding[1]", equalTo("Perioden deler dager med dager[1]"));
    }

    @Test
    void mer_enn_sytti_år_avvises() {
        spor("{\"fodselsdato\":\"1992-02-12\",\"dager\":[{\"fom\":\"0001-01-01\",\"tom\":\"9999-12-31\",\"type\":\"NAV\"}]}")
                .statusCode(422)
                .body("feil.kode", contains("TIDSROM_FOR_LANGT"));
    }

    @Test
    void et_tomt_kall_nevner_begge_feltene() {
        spor("{}").statusCode(422).body("feil.felt", contains("fodselsdato", "dager"));
    }

    @Test
    void en_arbeidsgiver_får_ikke_spørre() {
        spor("arbeidsgiver", "{}").statusCode(403);
    }

    private static ValidatableResponse spor(String innhold) {
        return spor("kildesystem", innhold);
    }

    private static ValidatableResponse spor(String rolle, String innhold) {
        return given().auth()
                .oauth2(Testtoken.av(rolle, Map.of("kilde", "epj-a")))
                .contentType(ContentType.JSON)
                .body(innhold)
                .post("/api/v1/hva-om/maksdato")
                .then();
    }
}
