package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Prove.veileder;
import static no.sykefravaer.milepael.api.Kommandoprove.gjor;
import static no.sykefravaer.milepael.api.Kommandoprove.historikk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class KommandoTest {

    @Inject
    Kommandoprove kommandoer;

    @Inject
    Bildet bildet;

    @Inject
    Klokke klokke;

    @Test
    void historikken_sier_hvem_når_og_hvorfor_i_rekkefølge() {
        var id = kommandoer.milepael("04850000101", "AKTIVITETSKRAV");

        gjor(id, "unntak", Map.of("versjon", 1, "arsak", "MEDISINSKE_GRUNNER", "begrunnelse", "Se uttalelsen"))
                .statusCode(200)
                .body("status", equalTo("UNNTAK"));
        gjor(id, "angre", Map.of("versjon", 2)).statusCode(200).body("status", equalTo("AKTIV"));

        historikk(id, veileder("0315"))
                .statusCode(200)
                .body("handling", contains("UNNTA", "ANGRE"))
                .body("status", contains("UNNTAK", "AKTIV"))
                .body("[0].arsak", equalTo("MEDISINSKE_GRUNNER"))
                .body("[0].begrunnelse", equalTo("Se uttalelsen"))
                .body("[0].utforer", equalTo("Z990123"))
                .body("[0].rolle", equalTo("veileder"));
    }

    @Test
    void en_venting_ligger_i_forfall_på_dagen_og_vises_på_tidslinjen() {
        var id = kommandoer.milepael("04850000303", "AKTIVITETSKRAV");
        var til = klokke.iDag().plusDays(10).toString();

        gjor(id, "avvent", Map.of("versjon", 1, "arsak", "INFORMASJON_BEHANDLER", "til", til))
                .statusCode(200)
                .body("status", equalTo("AVVENT"));

        assertThat(bildet.les("select dato from forfall where hva = 'VEKK' and gjelder = '" + id + "'"))
                .containsExactly(til);
        given().auth()
                .oauth2(veileder("0315"))
                .header("nav-personident", "04850000303")
                .get("/api/v1/tidslinje")
                .then()
                .body("tilfeller[0].milepaeler.find{it.regel=='AKTIVITETSKRAV'}.bestemt.til", equalTo(til));
    }

    @Test
    void alt_som_er_galt_sies_på_en_gang() {
        var id = kommandoer.milepael("04850000404", "AKTIVITETSKRAV");

        gjor(id, "avvent", Map.of("arsak", "LYST", "til", "2020-01-01"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("kode", equalTo("UGYLDIG_INNHOLD"))
                .body("feil.felt", containsInAnyOrder("versjon", "arsak", "til"))
                .body("feil.kode", containsInAnyOrder("MANGLER", "UGYLDIG_VERDI", "IKKE_FRAM_I_TID"));
    }

    @Test
    void en_handling_regelverket_ikke_har_for_plikten_avvises() {
        var id = kommandoer.milepael("04850000505", "AKTIVITETSKRAV");

        gjor(id, "ikke-aktuell", Map.of("versjon", 1))
                .statusCode(422)
                .body("feil.kode", contains("HANDLING_FINNES_IKKE"));
    }

    @Test
    void det_som_alt_er_bestemt_må_angres_først() {
        var id = kommandoer.milepael("04850000606", "AKTIVITETSKRAV");
        gjor(id, "oppfyll", Map.of("versjon", 1, "arsak", "TILTAK")).statusCode(200);

        gjor(id, "unntak", Map.of("versjon", 2, "arsak", "MEDISINSKE_GRUNNER"))
                .statusCode(409)
                .body("kode", equalTo("IKKE_APEN"));
    }

    @Test
    void det_ingen_har_bestemt_kan_ikke_angres() {
        var id = kommandoer.milepael("04850000707", "AKTIVITETSKRAV");

        gjor(id, "angre", Map.of("versjon", 1)).statusCode(409).body("kode", equalTo("INGENTING_AA_ANGRE"));
    }

    @Test
    void et_token_som_ikke_sier_hvem_som_handler_avvises() {
        var id = kommandoer.milepael("04850001111", "AKTIVITETSKRAV");
        var navnlos = Testtoken.av("veileder", Map.of("enheter", List.of("0315")));

        gjor(id, "oppfyll", Map.of("versjon", 1), navnlos).statusCode(403).body("kode", equalTo("MANGLER_IDENT"));
    }
}
