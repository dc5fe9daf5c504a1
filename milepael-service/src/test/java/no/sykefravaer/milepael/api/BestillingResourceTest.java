package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.FASTLEGE;
import static no.sykefravaer.milepael.Prove.veileder;
import static no.sykefravaer.milepael.api.Kommandoprove.arbeidsgiver;
import static no.sykefravaer.milepael.api.Kommandoprove.be;
import static no.sykefravaer.milepael.api.Kommandoprove.gjor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.Test;

/** Noen ber om en plikt over REST: hver rolle sitt, og bare om sine. */
@MedKafkaOgDatabase
class BestillingResourceTest {

    @Inject
    Kommandoprove kommandoer;

    @Inject
    Klokke klokke;

    @Test
    void alle_fire_kan_kreve_dialogmøte_2_om_sin_egen() {
        kommandoer.milepael("04850002201", "AKTIVITETSKRAV");
        var krav = Map.<String, Object>of("regel", "DIALOGMOTE_2");

        be("04850002201", krav, arbeidsgiver()).statusCode(201).body("status", equalTo("AKTIV"));
        be("04850002201", krav, Testtoken.av("sykmelder", Map.of("hpr", FASTLEGE)))
                .statusCode(201);
        be("04850002201", krav, Testtoken.av("sykmeldt", Map.of("pid", "04850002201")))
                .statusCode(201);
        be("04850002201", krav, veileder("0315")).statusCode(201);
    }

    @Test
    void andres_personer_finnes_ikke_for_den_som_spør() {
        kommandoer.milepael("04850002202", "AKTIVITETSKRAV");
        var krav = Map.<String, Object>of("regel", "BISTAND_BEDT");

        be("04850002202", krav, Testtoken.av("arbeidsgiver", Map.of("orgnummer", "999999999")))
                .statusCode(404);
        be("04850002202", krav, Testtoken.av("sykmelder", Map.of("hpr", "7654321")))
                .statusCode(404);
        be("04850002202", krav, Testtoken.av("sykmeldt", Map.of("pid", "04850002201")))
                .statusCode(404);
        be("04850002202", Map.of("regel", "DIALOGMOTE_2"), veileder("1719")).statusCode(404);
    }

    @Test
    void det_samme_bedt_om_to_ganger_samme_dag_er_en_plikt() {
        kommandoer.milepael("04850002203", "AKTIVITETSKRAV");
        var krav = Map.<String, Object>of("regel", "BISTAND_BEDT");

        var en = be("04850002203", krav, arbeidsgiver()).extract().<String>path("milepaelId");
        var to = be("04850002203", krav, arbeidsgiver()).extract().<String>path("milepaelId");

        assertThat(to).isEqualTo(en);
    }

    @Test
    void en_veileders_egen_oppgave_har_årsak_og_frist_og_kan_angres() {
        kommandoer.milepael("04850002204", "AKTIVITETSKRAV");
        var oppgave = Map.<String, Object>of(
                "regel",
                "OPPFOLGINGSOPPGAVE",
                "arsak",
                "VURDER_TILTAK",
                "frist",
                klokke.iDag().plusDays(3).toString());

        var id = be("04850002204", oppgave, veileder("0315"))
                .statusCode(201)
                .extract()
                .<String>path("milepaelId");

        gjor(id, "angre", Map.of("versjon", 1)).statusCode(200).body("status", equalTo("BORTFALT"));
    }

    @Test
    void alt_som_er_galt_sies_på_én_gang() {
        kommandoer.milepael("04850002205", "AKTIVITETSKRAV");

        be("04850002205", Map.of("regel", "OPPFOLGINGSOPPGAVE", "arsak", "KJEDER_MEG"), veileder("0315"))
                .statusCode(422)
                .body("feil.felt", containsInAnyOrder("frist", "arsak"));
        be("04850002205", Map.of("regel", "OPPFOLGINGSOPPGAVE"), arbeidsgiver())
                .statusCode(422)
                .body("feil[0].felt", equalTo("regel"));
    }

    @Test
    void har_den_sykmeldte_krevd_møtet_kan_ikke_nav_unnta_det() {
        kommandoer.milepael("04850002206", "AKTIVITETSKRAV");
        be("04850002206", Map.of("regel", "DIALOGMOTE_2"), Testtoken.av("sykmeldt", Map.of("pid", "04850002206")))
                .statusCode(201);

        gjor(
                        kommandoer.av("04850002206", "DIALOGMOTE_2"),
                        "unntak",
                        Map.of("versjon", 1, "arsak", "MEDISINSKE_GRUNNER"))
                .statusCode(409)
                .body("kode", equalTo("KREVD_AV_PART"));
    }

    @Test
    void sykmelders_uttalelse_tar_bort_sykmelders_oppgave() {
        var kravet = kommandoer.milepael("04850002207", "AKTIVITETSKRAV");

        gjor(
                        kravet,
                        "uttalelse",
                        Map.of("versjon", 1, "begrunnelse", "Kan sitte"),
                        Testtoken.av("sykmelder", Map.of("hpr", FASTLEGE)))
                .statusCode(200)
                .body("status", equalTo("AKTIV"));

        given().auth()
                .oauth2(veileder("0315"))
                .header("nav-personident", "04850002207")
                .get("/api/v1/tidslinje")
                .then()
                .body("tilfeller[0].milepaeler.find{it.regel=='AKTIVITETSKRAV'}.mottakere.rolle", contains("NAV"));
    }

    @Test
    void innstilling_om_stans_krever_et_forhåndsvarsel_der_fristen_er_ute() {
        var kravet = kommandoer.milepael("04850002208", "AKTIVITETSKRAV");

        gjor(
                        kravet,
                        "innstilling-om-stans",
                        Map.of("versjon", 1, "fra", klokke.iDag().plusDays(7).toString()))
                .statusCode(409)
                .body("kode", equalTo("SVARFRIST_IKKE_UTLOPT"));
    }
}
