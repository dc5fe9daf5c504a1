package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.EKSEMPEL_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.Prove.veileder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.tid.Klokke;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class KommandoTest {

    static final String HEMMELIG = "Kanarifugl i begrunnelsen";

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    Klokke klokke;

    @Test
    void historikken_sier_hvem_når_og_hvorfor_i_rekkefølge() {
        var id = milepael("04850000101", "AKTIVITETSKRAV");

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
    void historikken_er_lukket_for_andre_kontorer_og_arbeidsgiveren() {
        var id = milepael("04850000202", "OPPFOLGINGSPLAN");

        historikk(id, veileder("1719")).statusCode(404);
        historikk(id, arbeidsgiver()).statusCode(403);
    }

    @Test
    void en_venting_ligger_i_forfall_på_dagen_og_vises_på_tidslinjen() {
        var id = milepael("04850000303", "AKTIVITETSKRAV");
        var til = klokke.iDag().plusDays(10).toString();

        gjor(id, "avvent", Map.of("versjon", 1, "arsak", "INFORMASJON_BEHANDLER", "til", til))
                .statusCode(200)
                .body("status", equalTo("AVVENT"));

        assertThat(bildet.les("select dato from forfall where hva = 'VEKK' and milepael_id = '" + id + "'"))
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
        var id = milepael("04850000404", "AKTIVITETSKRAV");

        gjor(id, "avvent", Map.of("arsak", "LYST", "til", "2020-01-01"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("kode", equalTo("UGYLDIG_INNHOLD"))
                .body("feil.felt", containsInAnyOrder("versjon", "arsak", "til"))
                .body("feil.kode", containsInAnyOrder("MANGLER", "UGYLDIG_VERDI", "IKKE_FRAM_I_TID"));
    }

    @Test
    void en_handling_regelverket_ikke_har_for_plikten_avvises() {
        var id = milepael("04850000505", "AKTIVITETSKRAV");

        gjor(id, "ikke-aktuell", Map.of("versjon", 1))
                .statusCode(422)
                .body("feil.kode", contains("HANDLING_FINNES_IKKE"));
    }

    @Test
    void det_som_alt_er_bestemt_må_angres_først() {
        var id = milepael("04850000606", "AKTIVITETSKRAV");
        gjor(id, "oppfyll", Map.of("versjon", 1, "arsak", "TILTAK")).statusCode(200);

        gjor(id, "unntak", Map.of("versjon", 2, "arsak", "MEDISINSKE_GRUNNER"))
                .statusCode(409)
                .body("kode", equalTo("IKKE_APEN"));
    }

    @Test
    void det_ingen_har_bestemt_kan_ikke_angres() {
        var id = milepael("04850000707", "AKTIVITETSKRAV");

        gjor(id, "angre", Map.of("versjon", 1)).statusCode(409).body("kode", equalTo("INGENTING_AA_ANGRE"));
    }

    @Test
    void arbeidsgiveren_unntar_sin_åpenbart_unødvendige_plan_med_en_begrunnelse() {
        var id = milepael("04850000808", "OPPFOLGINGSPLAN");
        var uten = Map.<String, Object>of("versjon", 1, "arsak", "APENBART_UNODVENDIG");

        gjor(id, "unntak", uten, arbeidsgiver()).statusCode(422).body("feil.felt", contains("begrunnelse"));
        gjor(
                        id,
                        "unntak",
                        Map.of("versjon", 1, "arsak", "APENBART_UNODVENDIG", "begrunnelse", HEMMELIG),
                        arbeidsgiver())
                .statusCode(200)
                .body("status", equalTo("UNNTAK"))
                .body(not(Matchers.containsString(HEMMELIG)));
    }

    @Test
    void begrunnelsen_finnes_bare_i_historikken() {
        var id = milepael("04850000909", "AKTIVITETSKRAV");
        gjor(id, "unntak", Map.of("versjon", 1, "arsak", "MEDISINSKE_GRUNNER", "begrunnelse", HEMMELIG));

        assertThat(bildet.les("select hendelse from utboks where hendelse like '%Kanari%'"))
                .isEmpty();
        assertThat(bildet.les("select 1 from milepael where milepael::text like '%Kanari%'"))
                .isEmpty();
        historikk(id, veileder("0315")).body("[0].begrunnelse", equalTo(HEMMELIG));
    }

    @Test
    void en_begrunnelse_basen_ikke_kan_lagre_avvises() {
        var id = milepael("04850001010", "AKTIVITETSKRAV");

        gjor(id, "unntak", Map.of("versjon", 1, "arsak", "MEDISINSKE_GRUNNER", "begrunnelse", "a\0b"))
                .statusCode(422)
                .body("feil.kode", contains("UGYLDIG_TEGN"));
    }

    @Test
    void et_token_som_ikke_sier_hvem_som_handler_avvises() {
        var id = milepael("04850001111", "AKTIVITETSKRAV");
        var navnlos = Testtoken.av("veileder", Map.of("enheter", List.of("0315")));

        gjor(id, "oppfyll", Map.of("versjon", 1), navnlos).statusCode(403).body("kode", equalTo("MANGLER_IDENT"));
    }

    private String milepael(String ident, String regel) {
        var dor = den(klokke.iDag()).om(new Personident(ident));
        var start = klokke.iDag().minusDays(60);
        prove.mottar(dor.person("0315", null), dor.sendt("s-1", start, start.plusDays(90)));
        return bildet.les("select m.id from milepael m join person p on p.id = m.person_id where p.personident = '"
                        + ident + "' and m.regel = '" + regel + "'")
                .getFirst();
    }

    private static String arbeidsgiver() {
        return Testtoken.av("arbeidsgiver", Map.of("orgnummer", EKSEMPEL_AS));
    }

    private static ValidatableResponse gjor(String id, String handling, Map<String, Object> innhold) {
        return gjor(id, handling, innhold, veileder("0315"));
    }

    private static ValidatableResponse gjor(String id, String handling, Map<String, Object> innhold, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(innhold)
                .post("/api/v1/milepaeler/{id}/{handling}", id, handling)
                .then();
    }

    private static ValidatableResponse historikk(String id, String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/milepaeler/{id}/historikk", id)
                .then();
    }
}
