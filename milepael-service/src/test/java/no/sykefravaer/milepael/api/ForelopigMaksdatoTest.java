package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Prove.veileder;
import static org.hamcrest.Matchers.*;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.Test;

/** Foreløpig maksdato der tilfellet vises, og i «hvorfor» der fristen følger av den. */
@MedKafkaOgDatabase
class ForelopigMaksdatoTest {

    static final String EN_SYKMELDING = """
            {"dato":"2026-05-01",%s"fakta":[{"kind":"SYKMELDING","sykmeldingId":"s-1","status":"SENDT","orgnummer":"A",
            "mottatt":"2026-03-02T10:00:00Z","perioder":[{"fom":"2026-03-02","tom":"%s","type":"INGEN_AKTIVITET"}]}]}""";

    @Inject
    Prove prove;

    @Inject
    Klokke klokke;

    @Test
    void hva_om_viser_maksdato_og_dagene_brukt_og_igjen_ved_siste_sykmeldte_dag() {
        hvaOm("", "2026-05-30")
                .body("tilfeller[0].forelopigMaksdato.dato", equalTo("2027-02-26"))
                .body("tilfeller[0].forelopigMaksdato.brukteDager", equalTo(53))
                .body("tilfeller[0].forelopigMaksdato.gjenstaendeDager", equalTo(195))
                .body("milepaeler.find{it.regel=='MAKSDATO'}.frist", equalTo("2027-02-26"));
    }

    @Test
    void hva_om_regner_med_fødselsdatoen() {
        hvaOm("\"fodselsdato\":\"1958-01-01\",", "2026-05-30")
                .body("tilfeller[0].forelopigMaksdato.dato", equalTo("2026-06-09"))
                .body("milepaeler.find{it.regel=='MAKSDATO'}.frist", equalTo("2026-06-09"));
    }

    @Test
    void et_fravær_som_er_over_har_ingen_maksdato() {
        hvaOm("", "2026-04-15").body("tilfeller[0]", not(hasKey("forelopigMaksdato")));
    }

    @Test
    void hvorfor_sier_hvor_mange_dager_som_var_brukt_og_hva_fristen_er_regnet_fra() {
        hvaOm("", "2026-05-30")
                .body(
                        "milepaeler.find{it.regel=='SNART_SLUTT_PA_SYKEPENGER'}.hvorfor.setning",
                        equalTo(
                                "Navs rutine, ingen lovhjemmel, regelverk 2014: fraværet begynte 2. mars 2026, og 39 uker"
                                        + " er omme 29. november 2026. Sykepengedager brukt da det begynte: 0. Varer det ved, tar"
                                        + " sykepengene slutt 26. februar 2027, anslått av sykmeldinger og søknader. Fristen er 13"
                                        + " uker før, 27. november 2026."))
                .body("milepaeler.find{it.regel=='MAKSDATO'}.hvorfor.setning", endsWith(" Fristen er den dagen."));
    }

    @Test
    void tidslinjen_viser_det_samme_for_det_som_er_lagret() {
        var start = klokke.iDag().minusDays(300);
        var dor = Hendelsesbygger.den(klokke.iDag()).om(new Personident("02850001717"));
        prove.mottar(dor.sendt("s-1", start, klokke.iDag()), dor.fodt(start.minusYears(40)));

        var maksdato = maksdato(start);
        var svar = given().auth()
                .oauth2(veileder("0315"))
                .header("nav-personident", "02850001717")
                .get("/api/v1/tidslinje")
                .then();

        svar.body("tilfeller[0].forelopigMaksdato.dato", equalTo(maksdato.toString()))
                .body(
                        "tilfeller[0].milepaeler.find{it.regel=='SNART_SLUTT_PA_SYKEPENGER'}.frist",
                        equalTo(maksdato.minusWeeks(13).toString()))
                .body(
                        "tilfeller[0].milepaeler.find{it.regel=='SNART_SLUTT_PA_SYKEPENGER'}.hvorfor.setning",
                        containsString("Sykepengedager brukt da det begynte: 0."));
    }

    private static LocalDate maksdato(LocalDate start) {
        var dag = start.plusDays(15);
        for (int brukt = 0; brukt < 248; ) {
            dag = dag.plusDays(1);
            brukt += dag.getDayOfWeek().getValue() <= 5 ? 1 : 0;
        }
        return dag;
    }

    private static ValidatableResponse hvaOm(String fodselsdato, String tom) {
        return given().auth()
                .oauth2(Prove.kildesystem("epj-a"))
                .contentType(ContentType.JSON)
                .body(EN_SYKMELDING.formatted(fodselsdato, tom))
                .post("/api/v1/hva-om")
                .then()
                .statusCode(200);
    }
}
