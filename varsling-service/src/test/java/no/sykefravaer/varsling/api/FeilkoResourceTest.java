package no.sykefravaer.varsling.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.junit.jupiter.api.Test;

/** Driften ser hva som ikke lot seg behandle, sender det på nytt eller forkaster det. */
@Helt
class FeilkoResourceTest extends Varslingsproeve {

    static final AtomicLong POSISJON = new AtomicLong(9_000_000);
    static final String ULESELIG = "{ikke JSON";

    @Test
    void lista_sier_hvor_posten_sto_og_hvorfor_men_aldri_hva_som_står_i_den() {
        var posisjon = ligger(hendelse());

        given().auth()
                .oauth2(drift())
                .get("/api/v1/drift/feilko?antall=1000")
                .then()
                .statusCode(200)
                .body("poster.sted.posisjon", hasItem((int) posisjon))
                .body("poster.find { it.sted.posisjon == " + posisjon + " }.opphav", equalTo("LAGRING"))
                .body(not(containsString(person.toString())));
    }

    @Test
    void en_post_som_går_nå_gir_én_oppgave_og_er_ute_av_køen() {
        var posisjon = ligger(hendelse());

        gjor("send", valg(posisjon, null)).statusCode(204);

        assertThat(verden.les("select regel from oppgave where milepael_id = ?", milepael))
                .hasSize(1);
        gjor("send", valg(posisjon, null)).statusCode(404).body("kode", equalTo("POST_UKJENT"));
    }

    @Test
    void en_post_som_feiler_igjen_blir_liggende_med_ett_forsøk_mer() {
        var posisjon = ligger(ULESELIG.getBytes(UTF_8));

        gjor("send", valg(posisjon, null)).statusCode(409).body("kode", equalTo("FEILET_IGJEN"));

        assertThat(verden.les("select forsok || ' ' || arsak from feilko where posisjon = ?", posisjon))
                .containsExactly("2 ULESELIG");
    }

    @Test
    void alle_sendes_på_nytt_og_de_som_går_er_ute() {
        var gaar = ligger(hendelse());
        var feiler = ligger(ULESELIG.getBytes(UTF_8));

        gjor("send-alle", Map.of()).statusCode(200);

        assertThat(verden.les("select posisjon from feilko where posisjon in (?, ?)", gaar, feiler))
                .containsExactly(Long.toString(feiler));
    }

    @Test
    void en_forkastet_post_er_ute_av_lista_men_står_med_hvem_og_hvorfor() {
        var posisjon = ligger(ULESELIG.getBytes(UTF_8));
        gjor("forkast", valg(posisjon, " ")).statusCode(422).body("feil.felt", containsInAnyOrder("begrunnelse"));

        gjor("forkast", valg(posisjon, "Prøve fra oss selv")).statusCode(204);

        assertThat(verden.les("select forkastet_av || ' ' || forkastet_fordi from feilko where posisjon = ?", posisjon))
                .containsExactly("Z990999 Prøve fra oss selv");
        gjor("vis", valg(posisjon, null)).statusCode(404);
    }

    @Test
    void innholdet_er_skjult_finnes_ikke_ved_søk_og_vises_den_som_sier_hvorfor() {
        var hemmelig = "{\"type\":\"PersonOppdatert\",\"personId\":\"" + person + "\",\"fornavn\":\"Hemmelig\"}";
        var posisjon = ligger(hemmelig.getBytes(UTF_8));

        gjor("vis", valg(posisjon, null))
                .statusCode(200)
                .body("innhold.tekst", containsString(person.toString()))
                .body("innhold.tekst", not(containsString("Hemmelig")));
        gjor("sok", Map.of("verdi", "Hemmelig")).body("$", hasSize(0));
        gjor("sok", Map.of("verdi", person.toString())).body("$", hasSize(1));
        gjor("avdekk", valg(posisjon, "Feilsøker")).statusCode(200).body("innhold", equalTo(hemmelig));

        assertThat(verden.les("select hva || ' ' || fordi from driftslogg where gjelder like ?", "%@" + posisjon))
                .containsExactly("AVDEKKET Feilsøker");
        assertThat(verden.les(
                        "select hva || ' ' || rolle || ' ' || utforer from innsynslogg where person_id = ?", person))
                .containsExactly("FEILPOST drift Z990999");
    }

    @Test
    void et_emne_med_et_tegn_som_ikke_kan_lagres_er_feil_i_emnet() {
        gjor("send", Map.of("emne", "milepael\0", "partisjon", 0, "posisjon", 1))
                .statusCode(422)
                .body("feil.felt", contains("emne"))
                .body("feil.kode", contains("UGYLDIG_TEGN"));
    }

    @Test
    void bare_driften_ser_feilkøen() {
        var veileder = Testtoken.av("veileder", Map.of("NAVident", "Z990123"));

        given().auth().oauth2(veileder).get("/api/v1/drift/feilko").then().statusCode(403);
    }

    private byte[] hendelse() {
        return verden.bytes(aktivert(person, milepael, 1, NAV));
    }

    private long ligger(byte[] innhold) {
        var posisjon = POSISJON.incrementAndGet();
        verden.les("""
                insert into feilko (emne, partisjon, posisjon, arsak, feilklasse, nokkel, nav_call_id, innhold, forsok, tidspunkt)
                values (?, 0, ?, 'DATABASE', 'SQLState 22021', ?, 'kall', ?, 1, now()) returning 1""", Emner.MILEPAEL, posisjon, person.toString(), innhold);
        return posisjon;
    }

    private static Map<String, Object> valg(long posisjon, String begrunnelse) {
        var valg = new HashMap<String, Object>(Map.of("emne", Emner.MILEPAEL, "partisjon", 0, "posisjon", posisjon));
        valg.put("begrunnelse", begrunnelse);
        return valg;
    }

    private static ValidatableResponse gjor(String hva, Map<String, Object> innhold) {
        return given().auth()
                .oauth2(drift())
                .contentType(ContentType.JSON)
                .body(innhold)
                .post("/api/v1/drift/feilko/" + hva)
                .then();
    }

    private static String drift() {
        return Testtoken.av("drift", Map.of("NAVident", "Z990999", "tilganger", List.of("UAVKLART")));
    }
}
