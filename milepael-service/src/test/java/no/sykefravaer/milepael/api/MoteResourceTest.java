package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.FASTLEGE;
import static no.sykefravaer.milepael.Prove.veileder;
import static no.sykefravaer.milepael.api.Kommandoprove.arbeidsgiver;
import static no.sykefravaer.milepael.api.Kommandoprove.be;
import static no.sykefravaer.milepael.api.Kommandoprove.gjor;
import static no.sykefravaer.milepael.api.Kommandoprove.historikk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.Test;

/** Et dialogmøte fra noen krever det til det er holdt, over REST. */
@MedKafkaOgDatabase
class MoteResourceTest {

    @Inject
    Kommandoprove kommandoer;

    @Inject
    Klokke klokke;

    @Test
    void nav_kaller_inn_arbeidsgiver_svarer_og_referatet_står_i_historikken() {
        var motet = kallInn("04850002101");
        var innkalling = kommandoer.av("04850002101", "MOTEINNKALLING");

        gjor(innkalling, "mote/svar", Map.of("versjon", 1, "arsak", "KOMMER"), arbeidsgiver())
                .statusCode(200)
                .body("status", equalTo("OPPFYLT"));
        gjor(motet, "mote/referat", Map.of("versjon", 2, "begrunnelse", "Enige om å prøve 50 prosent"))
                .statusCode(200)
                .body("status", equalTo("OPPFYLT"));

        historikk(motet, veileder("0315"))
                .body("handling", containsInAnyOrder("BESTILL", "KALL_INN", "AVHOLD"))
                .body("begrunnelse", hasItem("Enige om å prøve 50 prosent"));
        assertThat(kommandoer.statusTil("04850002101", "OPPDATERT_PLAN")).isEqualTo("OPPFYLT");
    }

    @Test
    void et_flyttet_og_så_avlyst_møte_lar_seg_angre() {
        var motet = kallInn("04850002102");
        var senere = Map.<String, Object>of(
                "versjon", 2, "tidspunkt", om(40) + "T13:30", "sted", "DIGITALT", "medSykmelder", true);

        gjor(motet, "mote/endring", senere).statusCode(200).body("status", equalTo("AVVENT"));
        assertThat(kommandoer.statusTil("04850002102", "MOTEINNKALLING_SYKMELDER"))
                .isEqualTo("AKTIV");
        gjor(motet, "mote/avlysning", Map.of("versjon", 3)).statusCode(200).body("status", equalTo("AKTIV"));
        assertThat(kommandoer.statusTil("04850002102", "MOTEINNKALLING")).isEqualTo("BORTFALT");
        gjor(motet, "angre", Map.of("versjon", 4)).statusCode(200).body("status", equalTo("AVVENT"));
        assertThat(kommandoer.statusTil("04850002102", "MOTEINNKALLING")).isEqualTo("AKTIV");
    }

    @Test
    void sykmelder_svarer_på_sin_egen_innkalling_og_ingen_annens() {
        var motet = kallInn("04850002103");
        gjor(
                        motet,
                        "mote/endring",
                        Map.of("versjon", 2, "tidspunkt", om(35) + "T09:00", "sted", "TELEFON", "medSykmelder", true))
                .statusCode(200);
        var hans = kommandoer.av("04850002103", "MOTEINNKALLING_SYKMELDER");
        var svar = Map.<String, Object>of("versjon", 1, "arsak", "NYTT_TIDSPUNKT", "begrunnelse", "Vakt");

        gjor(hans, "mote/svar", svar, sykmelder("7654321")).statusCode(404);
        gjor(hans, "mote/svar", svar, sykmelder(FASTLEGE)).statusCode(200);

        assertThat(kommandoer.statusTil("04850002103", "DIALOGMOTE_2")).isEqualTo("AKTIV");
    }

    @Test
    void den_sykmeldte_svarer_selv_på_sitt_eget_møte() {
        var motet = kallInn("04850002104");
        var svar = Map.<String, Object>of("versjon", 2, "arsak", "KOMMER_IKKE");

        gjor(motet, "mote/svar-fra-sykmeldt", svar, sykmeldt("04850002101")).statusCode(404);
        gjor(motet, "mote/svar-fra-sykmeldt", svar, sykmeldt("04850002104"))
                .statusCode(200)
                .body("status", equalTo("AKTIV"));
    }

    @Test
    void alt_som_er_galt_i_en_innkalling_sies_på_én_gang() {
        var motet = krevd("04850002105");

        gjor(motet, "mote/innkalling", Map.of("tidspunkt", "i morgen kl. ti", "sted", "KAFEEN"))
                .statusCode(422)
                .body("feil.felt", containsInAnyOrder("versjon", "tidspunkt", "sted"));
        gjor(motet, "mote/innkalling", Map.of("versjon", 1, "tidspunkt", om(0) + "T10:00", "sted", "DIGITALT"))
                .statusCode(422)
                .body("feil[0].kode", equalTo("IKKE_FRAM_I_TID"));
    }

    @Test
    void tidslinjen_sier_hvorfor_også_for_det_som_ikke_kommer_av_ukene() {
        kallInn("04850002108");

        given().auth()
                .oauth2(veileder("0315"))
                .header("nav-personident", "04850002108")
                .get("/api/v1/tidslinje")
                .then()
                .body(
                        "tilfeller[0].milepaeler.find{it.regel=='MOTEINNKALLING'}.hvorfor.setning",
                        containsString("Nav har kalt inn til dialogmøte 2 eller 3. Fristen er dagen møtet holdes: "))
                .body(
                        "tilfeller[0].milepaeler.find{it.regel=='DIALOGMOTE_2'}.hvorfor.setning",
                        containsString("Noen har krevd det tidligere"))
                .body("tilfeller[0].milepaeler.find{it.regel=='DIALOGMOTE_2'}.mote.sted", equalTo("NAV_KONTORET"));
    }

    @Test
    void et_møte_ingen_er_kalt_inn_til_kan_ikke_avlyses() {
        gjor(krevd("04850002106"), "mote/avlysning", Map.of("versjon", 1))
                .statusCode(409)
                .body("kode", equalTo("INGEN_INNKALLING"));
    }

    @Test
    void arbeidsgiver_kan_ikke_kalle_inn_for_nav() {
        gjor(krevd("04850002107"), "mote/innkalling", Map.of("versjon", 1), arbeidsgiver())
                .statusCode(403);
    }

    private String krevd(String ident) {
        kommandoer.milepael(ident, "AKTIVITETSKRAV");
        be(ident, Map.of("regel", "DIALOGMOTE_2"), veileder("0315")).statusCode(201);
        return kommandoer.av(ident, "DIALOGMOTE_2");
    }

    private String kallInn(String ident) {
        var motet = krevd(ident);
        gjor(motet, "mote/innkalling", Map.of("versjon", 1, "tidspunkt", om(28) + "T10:00", "sted", "NAV_KONTORET"))
                .statusCode(200)
                .body("status", equalTo("AVVENT"));
        return motet;
    }

    private String om(int dager) {
        return klokke.iDag().plusDays(dager).toString();
    }

    private static String sykmelder(String hpr) {
        return Testtoken.av("sykmelder", Map.of("hpr", hpr));
    }

    private static String sykmeldt(String ident) {
        return Testtoken.av("sykmeldt", Map.of("pid", ident));
    }
}
