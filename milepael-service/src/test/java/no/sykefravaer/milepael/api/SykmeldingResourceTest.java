package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.Hendelsesbygger.hel;
import static no.sykefravaer.milepael.Prove.kildesystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class SykmeldingResourceTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final LocalDate SLUTT = START.plusDays(30);

    @Inject
    Prove prove;

    @Test
    void det_som_er_lagt_til_grunn_er_anvendt() {
        prove.mottar(dor("04850000101", 1).sendt("g-1", START, SLUTT));

        hent("g-1", "04850000101", "epj-a")
                .statusCode(200)
                .body("id", equalTo("g-1"))
                .body("utfall", equalTo("ANVENDT"))
                .body("hvorfor", nullValue())
                .body("dokumenter.type", contains("MOTTATT"))
                .body("dokumenter.status", contains("SENDT"))
                .body("dokumenter.mottatt", contains("2026-03-03T10:00:00Z"))
                .body("dokumenter.utfall", contains("ANVENDT"));
    }

    @Test
    void det_som_er_uten_virkning_sier_hvorfor() {
        prove.mottar(
                dor("04850000202", 1).sendt("g-2", START, SLUTT),
                dor("04850000202", 2).avbrutt("g-2"));

        hent("g-2", "04850000202", "epj-a")
                .body("utfall", equalTo("UTEN_VIRKNING"))
                .body("hvorfor", equalTo("Bare en ny sykmelding kan avbrytes, og det finnes ingen."))
                .body("dokumenter.utfall", contains("ANVENDT", "UTEN_VIRKNING"));
    }

    @Test
    void en_sendt_uten_arbeidsgiver_er_uten_virkning() {
        prove.mottar(dor("04850000303", 1).hos(null).sykmelding("g-3", Sykmeldingsstatus.SENDT, hel(START, SLUTT)));

        hent("g-3", "04850000303", "epj-a")
                .body("utfall", equalTo("UTEN_VIRKNING"))
                .body("hvorfor", containsString("uten arbeidsgiver"));
    }

    @Test
    void en_konflikt_ses_og_er_avgjort_når_den_er_erstattet() {
        var dag3 = dor("04850000404", 3);
        prove.mottar(
                dor("04850000404", 1).sendt("g-4", START, SLUTT),
                dor("04850000404", 2).sendt("g-4", START, SLUTT.plusDays(9)));
        hent("g-4", "04850000404", "epj-a").body("utfall", equalTo("KONFLIKT"));

        prove.mottar(dag3.erstattet(null, dag3.sendt("g-4", START, SLUTT.plusDays(9))));

        hent("g-4", "04850000404", "epj-a")
                .body("utfall", equalTo("ANVENDT"))
                .body("dokumenter.type", contains("MOTTATT", "MOTTATT", "ERSTATTET"))
                .body("dokumenter.utfall", contains("ANVENDT", "KONFLIKT", "ANVENDT"));
    }

    @Test
    void en_annen_kilde_får_vite_like_lite_som_om_den_var_ukjent() {
        prove.mottar(dor("04850000505", 1).sendt("g-5", START, SLUTT));

        var andres = hent("g-5", "04850000505", "epj-b").statusCode(404).extract();
        var ukjent = hent("g-5", "04850000999", "epj-b").statusCode(404).extract();

        assertThat(andres.asString()).isEqualTo(ukjent.asString());
        assertThat(andres.contentType()).startsWith("application/problem+json");
    }

    @Test
    void det_en_annen_kilde_gjør_med_id_en_rører_ikke_ens_egen() {
        var annen = dor("04850000606", 5).sendtAv("epj-b");
        prove.mottar(dor("04850000606", 1).sendt("g-6", START, SLUTT));
        var foer = hent("g-6", "04850000606", "epj-a").extract().asString();

        prove.mottar(
                annen.erstattet(9L, annen.sendt("g-6", START, START.plusDays(2))),
                annen.avbrutt("g-6"),
                annen.gjenapnet("g-6"),
                annen.slettet("g-6"));

        assertThat(hent("g-6", "04850000606", "epj-a").extract().asString()).isEqualTo(foer);
    }

    @Test
    void et_token_uten_kilde_får_403_og_en_ugyldig_personident_400() {
        given().auth()
                .oauth2(Testtoken.av("kildesystem", Map.of()))
                .header("nav-personident", "04850000101")
                .get("/api/v1/sykmeldinger/g-1")
                .then()
                .statusCode(403)
                .body("kode", equalTo("MANGLER_KILDE"));
        hent("g-1", "12", "epj-a").statusCode(400).body("detail", not(containsString("12")));
    }

    private static ValidatableResponse hent(String id, String ident, String kilde) {
        return given().auth()
                .oauth2(kildesystem(kilde))
                .header("nav-personident", ident)
                .get("/api/v1/sykmeldinger/" + id)
                .then();
    }

    private static Hendelsesbygger dor(String ident, int dag) {
        return den(START.plusDays(dag)).om(new Personident(ident));
    }
}
