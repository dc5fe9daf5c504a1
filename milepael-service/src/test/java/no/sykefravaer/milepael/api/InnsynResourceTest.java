package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Prove.veileder;
import static no.sykefravaer.milepael.api.Kommandoprove.gjor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class InnsynResourceTest {

    static final String ADRESSE = "/api/v1/innsyn";

    @Inject
    Kommandoprove kommandoer;

    @Inject
    Bildet bildet;

    @Test
    void den_sykmeldte_ser_hvem_som_har_sett_og_hva_tilgangen_hviler_på() {
        var id = kommandoer.milepael("04850003301", "AKTIVITETSKRAV");

        tidslinje("04850003301", veileder("0315")).statusCode(200);
        gjor(id, "oppfyll", Map.of("versjon", kommandoer.versjon("04850003301", "AKTIVITETSKRAV")));

        innsyn("04850003301", "")
                .body("rader.hva", contains("HANDLING", "TIDSLINJE"))
                .body("rader.hvem", contains("Z990123", "Z990123"))
                .body("rader.rolle", contains("veileder", "veileder"))
                .body("rader.rettighet", contains("0315", "0315"))
                .body("rader.avvist", contains(false, false))
                .body("rader[0]", not(nullValue()))
                .body("neste", nullValue());
    }

    @Test
    void den_som_ikke_fikk_se_står_der_også() {
        kommandoer.milepael("04850003302", "AKTIVITETSKRAV");

        tidslinje("04850003302", veileder("1719")).statusCode(404);

        innsyn("04850003302", "").body("rader.avvist", contains(true)).body("rader.rettighet", contains("0315"));
    }

    @Test
    void en_handling_kjernen_sier_nei_til_er_et_blikk_likevel() {
        var id = kommandoer.milepael("04850003303", "AKTIVITETSKRAV");

        gjor(id, "oppfyll", Map.of("versjon", 99)).statusCode(409);
        gjor(id, "unntak", Map.of()).statusCode(422);

        innsyn("04850003303", "").body("rader.hva", contains("HANDLING", "HANDLING"));
    }

    @Test
    void egne_blikk_er_ikke_med_og_resten_leses_litt_om_gangen() {
        kommandoer.milepael("04850003304", "AKTIVITETSKRAV");
        Kommandoprove.be("04850003304", Map.of("regel", "DIALOGMOTE_2"), sykmeldt("04850003304"))
                .statusCode(201);
        for (var kontor : List.of("0315", "1719", "0315")) {
            tidslinje("04850003304", veileder(kontor));
        }

        var neste = innsyn("04850003304", "?antall=2")
                .body("rader.avvist", contains(false, true))
                .extract()
                .<String>path("neste");

        innsyn("04850003304", "?antall=2&etter=" + neste)
                .body("rader", hasSize(1))
                .body("neste", nullValue());
    }

    @Test
    void en_sykmeldt_som_vil_gjøre_noe_med_en_annens_plikt_er_en_person_id_i_loggen() {
        var id = kommandoer.milepael("04850003305", "DIALOGMOTE_1");
        kommandoer.milepael("04850003306", "DIALOGMOTE_1");

        gjor(id, "mote/svar-fra-sykmeldt", Map.of("versjon", 1, "arsak", "KOMMER"), sykmeldt("04850003306"))
                .statusCode(404);

        innsyn("04850003305", "")
                .body("rader.hvem", contains(kommandoer.personId("04850003306")))
                .body("rader.avvist", contains(true));
    }

    @Test
    void bare_den_sykmeldte_leser_loggen_og_bare_sin_egen() {
        kommandoer.milepael("04850003307", "AKTIVITETSKRAV");
        tidslinje("04850003307", veileder("0315"));

        given().auth().oauth2(veileder("0315")).get(ADRESSE).then().statusCode(403);
        given().auth()
                .oauth2(Testtoken.av("sykmeldt", Map.of()))
                .get(ADRESSE)
                .then()
                .statusCode(403)
                .body("kode", equalTo("MANGLER_IDENT"));
        innsyn("04850003308", "").body("rader", hasSize(0));
    }

    @Test
    void en_gal_peker_sies_det_om() {
        innsyn("04850003308", "?etter=x&antall=0").statusCode(422).body("feil.felt", contains("etter", "antall"));
    }

    @Test
    void en_rad_kan_ikke_endres_eller_slettes() {
        kommandoer.milepael("04850003309", "AKTIVITETSKRAV");
        tidslinje("04850003309", veileder("0315"));

        for (var setning : List.of(
                "delete from innsynslogg",
                "truncate innsynslogg",
                "update innsynslogg set utforer = 'noen andre'",
                "update innsynslogg set avvist = false")) {
            assertThatThrownBy(() -> bildet.les(setning))
                    .rootCause()
                    .hasMessageContaining("innsynsloggen kan bare legges til");
        }
        assertThat(bildet.les("select count(*) from innsynslogg")).doesNotContain("0");
    }

    private static ValidatableResponse innsyn(String ident, String mer) {
        return given().auth().oauth2(sykmeldt(ident)).get(ADRESSE + mer).then();
    }

    private static String sykmeldt(String ident) {
        return Testtoken.av("sykmeldt", Map.of("pid", ident));
    }

    private static ValidatableResponse tidslinje(String ident, String token) {
        return given().auth()
                .oauth2(token)
                .header("nav-personident", ident)
                .get("/api/v1/tidslinje")
                .then();
    }
}
