package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.Prove.kildesystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class VurderResourceTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    ObjectMapper json;

    @Test
    void svaret_er_tilfellet_planen_og_når_helseopplysninger_skal_gis() throws Exception {
        vurder("epj-a", dor("05850000101").sendt("v-1", START, START.plusDays(118)))
                .statusCode(200)
                .body("tilfeller.start", contains("2026-03-02"))
                .body("milepaeler.regel", hasItem("AKTIVITETSKRAV"))
                .body(
                        "milepaeler.find{it.regel=='AKTIVITETSKRAV'}.frist",
                        equalTo(START.plusDays(55).toString()))
                .body("helseopplysninger.uke", contains(7, 17))
                .body(
                        "helseopplysninger.dato",
                        contains(
                                START.plusDays(48).toString(),
                                START.plusDays(118).toString()));
    }

    @Test
    void det_kilden_har_sendt_før_regnes_med() throws Exception {
        prove.mottar(dor("05850000202").sendt("v-2a", START, START.plusDays(30)));

        vurder("epj-a", dor("05850000202").sendt("v-2b", START.plusDays(31), START.plusDays(60)))
                .body("tilfeller.start", contains("2026-03-02"))
                .body("helseopplysninger.uke", contains(7));
    }

    @Test
    void det_en_annen_kilde_har_sendt_regnes_ikke_med_hva_som_enn_står_som_kilde_i_kallet() throws Exception {
        prove.mottar(dor("05850000303").sendt("v-3a", START, START.plusDays(30)));

        vurder("epj-b", dor("05850000303").sendt("v-3b", START.plusDays(31), START.plusDays(60)))
                .body("tilfeller.start", contains("2026-04-02"))
                .body("helseopplysninger", hasSize(0));
    }

    @Test
    void et_tidligere_fravær_sykmeldingen_ikke_er_med_i_gir_ingen_helseopplysninger() throws Exception {
        prove.mottar(dor("05850000404").sendt("v-4a", START.minusDays(200), START.minusDays(100)));

        vurder("epj-a", dor("05850000404").sendt("v-4b", START, START.plusDays(10)))
                .body("tilfeller", hasSize(2))
                .body("helseopplysninger", hasSize(0));
    }

    @Test
    void ingenting_lagres() throws Exception {
        var foer = bildet.alt();

        vurder("epj-a", dor("05850000505").sendt("v-5", START, START.plusDays(90)))
                .statusCode(200);

        assertThat(bildet.alt()).isEqualTo(foer);
    }

    @Test
    void bare_et_kildesystem_kan_spørre_og_bare_om_en_mottatt() throws Exception {
        given().auth()
                .oauth2(Prove.veileder("0315"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/vurder")
                .then()
                .statusCode(403);
        vurder("epj-a", dor("05850000606").slettet("v-6")).statusCode(400);
    }

    private ValidatableResponse vurder(String kilde, SykmeldingHendelse ny) throws JsonProcessingException {
        return given().auth()
                .oauth2(kildesystem(kilde))
                .contentType(ContentType.JSON)
                .body(json.writeValueAsString(ny))
                .post("/api/v1/vurder")
                .then();
    }

    private static Hendelsesbygger dor(String ident) {
        return den(START).om(new Personident(ident));
    }
}
