package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.FASTLEGE;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.Prove.veileder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class TidslinjeResourceTest {

    @Inject
    Prove prove;

    @Inject
    Klokke klokke;

    @Test
    void viser_det_som_er_aktivt_over_frist_og_mulig_med_lov_og_frist() {
        var start = sykmeldtISeksti("02850000101");

        hent("02850000101", veileder("0315"))
                .statusCode(200)
                .body("tilfeller[0].start", equalTo(start.toString()))
                .body("tilfeller[0].milepaeler.regel", hasItems("OPPFOLGINGSPLAN", "DIALOGMOTE_1", "AKTIVITETSKRAV"))
                .body("tilfeller[0].milepaeler.find{it.regel=='AKTIVITETSKRAV'}.status", equalTo("OVER_FRIST"))
                .body("tilfeller[0].milepaeler.find{it.regel=='DIALOGMOTE_2'}.status", equalTo("MULIG"))
                .body(
                        "tilfeller[0].milepaeler.find{it.regel=='AKTIVITETSKRAV'}.frist",
                        equalTo(start.plusDays(55).toString()));
    }

    @Test
    void graden_sykmelderen_og_at_kravet_er_møtt_av_fakta() {
        var dor = den(klokke.iDag()).om(new Personident("02850000107"));
        var start = klokke.iDag().minusDays(60);
        prove.mottar(
                dor.person("0315", null),
                dor.sendt("s-1", start, start.plusDays(60)),
                dor.gradert("s-2", start.plusDays(61), start.plusDays(90)));

        hent("02850000107", veileder("0315"))
                .body("tilfeller[0].sykmelder", equalTo(FASTLEGE))
                .body("tilfeller[0].grader.prosent", contains(100, 50))
                .body("tilfeller[0].grader[1].fom", equalTo(start.plusDays(61).toString()))
                .body("tilfeller[0].milepaeler.find{it.regel=='AKTIVITETSKRAV'}.bestemt.kilde", equalTo("FAKTA"));
    }

    @Test
    void hvorfor_sier_loven_starten_regnestykket_og_dokumentene() {
        sykmeldtISeksti("02850000202");

        hent("02850000202", veileder("0315"))
                .body(
                        "tilfeller[0].milepaeler.find{it.regel=='AKTIVITETSKRAV'}.hvorfor.setning",
                        containsString("folketrygdloven § 8-8 andre ledd, regelverk 2014"))
                .body("tilfeller[0].milepaeler.find{it.regel=='AKTIVITETSKRAV'}.hvorfor.grunnlag", contains("s-1"))
                .body(
                        "tilfeller[0].milepaeler.find{it.regel=='AKTIVITETSKRAV'}.hvorfor.navCallId",
                        equalTo("kall-prove"));
    }

    @Test
    void en_veileder_ved_et_annet_kontor_får_vite_like_lite_som_om_personen_var_ukjent() {
        sykmeldtISeksti("02850000303");

        var andres =
                hent("02850000303", veileder("1719")).statusCode(404).extract().asString();
        var ukjent =
                hent("02850000999", veileder("1719")).statusCode(404).extract().asString();

        assertThat(andres).isEqualTo(ukjent);
    }

    @Test
    void en_uavklart_person_vises_bare_for_den_med_rett_til_det() {
        var dor = dor("02850000404");
        prove.mottar(dor.sendt("s-1", klokke.iDag().minusDays(60), klokke.iDag().plusDays(30)));

        hent("02850000404", veileder("0315")).statusCode(404);
        hent("02850000404", veileder("0315", "UAVKLART")).statusCode(200);
    }

    @Test
    void den_sykmeldte_ser_sin_egen_tidslinje_men_ingen_andres() {
        sykmeldtISeksti("02850000606");
        var hun = Testtoken.av("sykmeldt", Map.of("pid", "02850000606"));

        hent("02850000606", hun).statusCode(200).body("tilfeller[0].milepaeler.regel", hasItems("AKTIVITETSKRAV"));
        hent("02850000505", hun).statusCode(404);
    }

    @Test
    void svaret_nevner_aldri_identnummeret() {
        sykmeldtISeksti("02850000505");

        hent("02850000505", veileder("0315")).body(not(containsString("02850000505")));
    }

    @Test
    void uten_token_er_svaret_401_og_med_feil_rolle_403() {
        given().header("nav-personident", "02850000101")
                .get("/api/v1/tidslinje")
                .then()
                .statusCode(401);
        hent("02850000101", Testtoken.av("kildesystem", Map.of("kilde", "epj-a")))
                .statusCode(403);
    }

    @Test
    void en_ugyldig_personident_gir_400_uten_at_verdien_gjentas() {
        hent("12", veileder("0315"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("kode", equalTo("UGYLDIG_PERSONIDENT"))
                .body("detail", not(containsString("12")));
    }

    private LocalDate sykmeldtISeksti(String ident) {
        var start = klokke.iDag().minusDays(60);
        var dor = dor(ident);
        prove.mottar(dor.person("0315", null), dor.sendt("s-1", start, start.plusDays(90)));
        return start;
    }

    private Hendelsesbygger dor(String ident) {
        return den(klokke.iDag()).om(new Personident(ident));
    }

    private static ValidatableResponse hent(String ident, String token) {
        return given().auth()
                .oauth2(token)
                .header("nav-personident", ident)
                .get("/api/v1/tidslinje")
                .then();
    }
}
