package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Prove.veileder;
import static no.sykefravaer.milepael.api.Kommandoprove.arbeidsgiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.Test;

/** Hva som ville skjedd med en som er på dag 61 av et fravær som er sykmeldt i 91 dager. */
@MedKafkaOgDatabase
class HvaOmPersonenResourceTest {

    @Inject
    Kommandoprove kommandoer;

    @Inject
    Bildet bildet;

    @Inject
    Klokke klokke;

    @Test
    void en_sykmelding_til_gjør_fraværet_lenger_og_gir_flere_plikter() {
        kommandoer.milepael("04850004401", "AKTIVITETSKRAV");
        var start = klokke.iDag().minusDays(60);

        prov("04850004401", Map.of("fom", dag(start, 91), "tom", dag(start, 200), "grad", "50"))
                .statusCode(200)
                .body("naa.tilfeller[0].slutt", equalTo(dag(start, 90)))
                .body("hvaOm.tilfeller[0].slutt", equalTo(dag(start, 200)))
                .body("hvaOm.tilfeller[0].grader.prosent", contains(100, 50))
                .body("naa.tilfeller[0].milepaeler.find{it.regel=='DIALOGMOTE_2'}.status", equalTo("MULIG"))
                .body("hvaOm.tilfeller[0].milepaeler.find{it.regel=='DIALOGMOTE_2'}.status", equalTo("PLANLAGT"));
    }

    @Test
    void frisk_fra_en_dag_kutter_sykmeldingene() {
        kommandoer.milepael("04850004402", "AKTIVITETSKRAV");
        var start = klokke.iDag().minusDays(60);

        prov("04850004402", Map.of("friskmeldtFra", dag(start, 40)))
                .statusCode(200)
                .body("hvaOm.tilfeller[0].slutt", equalTo(dag(start, 39)))
                .body("hvaOm.tilfeller[0].milepaeler.find{it.regel=='AKTIVITETSKRAV'}.status", equalTo("BORTFALT"));
    }

    @Test
    void frisk_før_det_begynte_betyr_at_det_ikke_er_noe_fravær() {
        kommandoer.milepael("04850004403", "AKTIVITETSKRAV");

        prov("04850004403", Map.of("friskmeldtFra", "2020-01-01"))
                .statusCode(200)
                .body("hvaOm.tilfeller.opphort", contains(true));
    }

    @Test
    void et_unntak_lukker_plikten() {
        var id = kommandoer.milepael("04850004404", "AKTIVITETSKRAV");

        prov("04850004404", Map.of("unntakFra", id))
                .statusCode(200)
                .body("naa.tilfeller[0].milepaeler.find{it.regel=='AKTIVITETSKRAV'}.status", equalTo("OVER_FRIST"))
                .body("hvaOm.tilfeller[0].milepaeler.find{it.regel=='AKTIVITETSKRAV'}.status", equalTo("UNNTAK"));
    }

    @Test
    void ingenting_lagres_og_ingenting_sendes() {
        var id = kommandoer.milepael("04850004405", "AKTIVITETSKRAV");
        var foer = alt();

        prov(
                        "04850004405",
                        Map.of(
                                "fom", dag(klokke.iDag(), 31),
                                "tom", dag(klokke.iDag(), 300),
                                "friskmeldtFra", dag(klokke.iDag(), 250),
                                "unntakFra", id))
                .statusCode(200);

        assertThat(alt()).isEqualTo(foer);
    }

    @Test
    void alt_som_er_galt_sies_på_én_gang() {
        kommandoer.milepael("04850004406", "AKTIVITETSKRAV");

        prov("04850004406", Map.of("tom", "i går", "grad", "120", "friskmeldtFra", "2026-02-30"))
                .statusCode(422)
                .body("feil.felt", containsInAnyOrder("fom", "tom", "grad", "friskmeldtFra"));
        prov("04850004406", Map.of()).statusCode(422).body("feil.kode", contains("INGENTING_AA_PROVE"));
        prov("04850004406", Map.of("unntakFra", "tull")).statusCode(422).body("feil.felt", contains("unntakFra"));
        prov("04850004406", Map.of("fom", "2026-05-02", "tom", "2026-05-01"))
                .statusCode(422)
                .body("feil.kode", hasItem("TOM_FOR_FOM"));
    }

    @Test
    void andre_kontorer_og_arbeidsgiver_får_ikke_prøve() {
        kommandoer.milepael("04850004407", "AKTIVITETSKRAV");
        var tanke = Map.of("friskmeldtFra", "2026-05-01");

        prov("04850004407", tanke, veileder("1719")).statusCode(404);
        prov("04850004407", tanke, arbeidsgiver()).statusCode(403);
    }

    private List<String> alt() {
        var alt = new ArrayList<>(bildet.alt());
        alt.addAll(bildet.les("select count(*) from milepael_historikk"));
        alt.addAll(bildet.les("select last_value from utboks_nr_seq"));
        return alt;
    }

    private static String dag(LocalDate fra, int dager) {
        return fra.plusDays(dager).toString();
    }

    private static ValidatableResponse prov(String ident, Map<String, Object> tanke) {
        return prov(ident, tanke, veileder("0315"));
    }

    private static ValidatableResponse prov(String ident, Map<String, ?> tanke, String token) {
        return given().auth()
                .oauth2(token)
                .header("nav-personident", ident)
                .contentType(ContentType.JSON)
                .body(tanke)
                .post("/api/v1/tidslinje/hva-om")
                .then();
    }
}
