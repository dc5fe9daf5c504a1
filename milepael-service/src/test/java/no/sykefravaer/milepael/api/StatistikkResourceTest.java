package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fravær som begynte mandag 5. mars 2012 om ikke annet er sagt; dag n er den n-te dagen, den første medregnet. */
@MedKafkaOgDatabase
class StatistikkResourceTest {

    static final LocalDate START = LocalDate.of(2012, 3, 5);
    static final String DAGEN = "fom=2012-03-05&tom=2012-03-05";
    static final String MAANEDEN = "fom=2012-03-01&tom=2012-03-31";

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @BeforeEach
    void tomt() {
        bildet.tom();
    }

    @Test
    void et_fravær_til_dag_28_har_passert_fire_uker_og_et_til_dag_27_har_ikke() {
        sykmeldte(1, 5, START, 28);
        sykmeldte(6, 7, START, 27);

        hent(DAGEN)
                .body("begynt.antall", equalTo(12))
                .body("passert.tilfeller.antall", contains(5, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void ukene_er_de_åtte_i_tabellen_og_den_siste_dagen_i_hver_teller() {
        var dager = new int[] {28, 49, 56, 63, 84, 182, 273, 364};
        for (int uke = 0; uke < dager.length; uke++) {
            sykmeldte(1 + 10 * uke, 5, START, dager[uke]);
        }

        hent(DAGEN)
                .body("passert.uke", contains(4, 7, 8, 9, 12, 26, 39, 52))
                .body("passert.tilfeller.antall", contains(40, 35, 30, 25, 20, 15, 10, 5));
    }

    @Test
    void fem_vises_og_fire_er_skjult_og_ingen_er_null() {
        sykmeldte(1, 4, START, 49);
        sykmeldte(5, 1, START, 28);

        hent(DAGEN)
                .body(
                        "passert.tilfeller.antall",
                        contains(
                                equalTo(5),
                                nullValue(),
                                equalTo(0),
                                equalTo(0),
                                equalTo(0),
                                equalTo(0),
                                equalTo(0),
                                equalTo(0)))
                .body("passert.tilfeller.skjult", contains(false, true, false, false, false, false, false, false));
    }

    @Test
    void et_fravær_teller_der_det_begynte_og_endene_er_med() {
        sykmeldte(1, 5, START, 10);
        sykmeldte(6, 6, START.plusDays(1), 10);

        hent(DAGEN).body("begynt.antall", equalTo(5));
        hent("fom=2012-03-05&tom=2012-03-06").body("begynt.antall", equalTo(11));
        hent("fom=2012-03-06&tom=2012-12-31").body("begynt.antall", equalTo(6));
        hent("fom=2012-03-07&tom=2012-12-31").body("begynt.antall", equalTo(0));
    }

    @Test
    void et_fravær_som_er_trukket_tilbake_telles_ikke() {
        sykmeldte(1, 6, START, 28);
        prove.mottar(om(1).slettet("s-1"));

        hent(DAGEN).body("begynt.antall", equalTo(5)).body("passert[0].tilfeller.antall", equalTo(5));
    }

    @Test
    void et_kontor_er_bare_sine_egne() {
        sykmeldte(1, 5, START, 28);
        sykmeldte(6, 6, START, 28);
        IntStream.rangeClosed(1, 5).forEach(nr -> prove.mottar(om(nr).person("0315", null)));

        hent(MAANEDEN + "&enhet=0315")
                .body("enhet", equalTo("0315"))
                .body("begynt.antall", equalTo(5))
                .body("passert[0].tilfeller.antall", equalTo(5));
        hent(MAANEDEN + "&enhet=1719").body("begynt.antall", equalTo(0));
    }

    @Test
    void et_kontor_får_også_månedene_og_ukene_framover_og_de_små_gruppene_er_skjult() {
        for (int nr = 1; nr <= 6; nr++) {
            prove.mottar(om(nr).person("0315", null));
            sykmeldte(nr, 1, START, nr <= 5 ? 56 : 28);
        }

        hent("fom=2012-01-01&tom=2012-12-31&enhet=0315")
                .body("maaneder.maaned[2]", equalTo("2012-03"))
                .body(
                        "maaneder.find { it.maaned == '2012-04' }.passert.find { it.uke == 7 }.tilfeller.antall",
                        equalTo(5))
                .body("maaneder[3].plikter.find { it.regel == 'DIALOGMOTE_1' }.iTide.av.antall", equalTo(5))
                .body("maaneder[3].plikter.find { it.regel == 'DIALOGMOTE_1' }.iTide.prosent", equalTo(0f))
                .body("framover.size()", equalTo(13));
        hent("fom=2012-04-01&tom=2012-12-31&enhet=0315").body("begynt.antall", equalTo(0));
        hent(DAGEN).body("maaneder", nullValue()).body("framover", nullValue());
    }

    @Test
    void et_kontors_tall_gis_bare_for_hele_måneder_så_en_dag_ikke_kan_regnes_ut_som_en_forskjell() {
        spor(drift(), DAGEN + "&enhet=0315")
                .statusCode(422)
                .body("feil.kode", contains("IKKE_HEL_MAANED", "IKKE_HEL_MAANED"))
                .body("feil.felt", contains("fom", "tom"));
        hent("fom=2012-02-01&tom=2012-02-29&enhet=0315").body("begynt.antall", equalTo(0));
    }

    @Test
    void alt_som_er_galt_sies_på_en_gang() {
        spor(drift(), "fom=2012-02-30&enhet=Oslo")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("feil.felt", contains("fom", "tom", "enhet"))
                .body("feil.kode", contains("UGYLDIG_DATO", "MANGLER", "UGYLDIG_ENHET"));
    }

    @Test
    void dagene_må_stå_i_rekkefølge_og_høyst_ti_år() {
        spor(drift(), "fom=2012-01-02&tom=2012-01-01").statusCode(422).body("feil.kode", contains("FOM_ETTER_TOM"));
        spor(drift(), "fom=2012-01-01&tom=2022-01-01").statusCode(422).body("feil.kode", contains("FOR_LANGT_TIDSROM"));
        hent("fom=2012-01-01&tom=2021-12-31").body("passert.tilfeller.antall", everyItem(equalTo(0)));
    }

    @Test
    void nav_får_se_tallene_og_ingen_andre() {
        spor(Prove.veileder("0315"), DAGEN).statusCode(200);
        spor(Testtoken.av("leder", Map.of()), DAGEN).statusCode(200);
        spor(Kommandoprove.arbeidsgiver(), DAGEN).statusCode(403);
        spor(Prove.kildesystem("epj-a"), DAGEN).statusCode(403);
    }

    /** Så mange nye personer fra og med nummeret, alle sykmeldt fra {@code start} til og med dagen. */
    private void sykmeldte(int fraNummer, int antall, LocalDate start, int dag) {
        IntStream.range(fraNummer, fraNummer + antall)
                .forEach(nr -> prove.mottar(om(nr).sendt("s-" + nr, start, start.plusDays(dag - 1L))));
    }

    private static Hendelsesbygger om(int nr) {
        return den(START).om(new Personident("%011d".formatted(70_100_000_000L + nr)));
    }

    private static ValidatableResponse hent(String sporring) {
        return spor(drift(), sporring).statusCode(200);
    }

    private static ValidatableResponse spor(String token, String sporring) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/statistikk?" + sporring)
                .then();
    }

    private static String drift() {
        return Testtoken.av("drift", Map.of());
    }
}
