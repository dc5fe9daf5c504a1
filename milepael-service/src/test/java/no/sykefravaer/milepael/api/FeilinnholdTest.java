package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.app.Feilko;
import no.sykefravaer.milepael.app.Feilko.Steg;
import no.sykefravaer.milepael.app.Innpost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Det som står i en post er skjult, finnes ikke ved søk, og vises bare den som sier hvorfor. */
@MedKafkaOgDatabase
class FeilinnholdTest {

    static final long POSISJON = 8_000_001;
    static final String INNHOLD =
            "{\"type\":\"SykmeldingMottatt\",\"status\":\"SENDT\",\"personident\":\"04850002599\"}";

    @Inject
    Feilko feilko;

    @Inject
    Bildet bildet;

    @Inject
    Prove prove;

    @BeforeEach
    void én_post() {
        bildet.tom();
        var post = new Innpost(Emner.SYKMELDING, 3, POSISJON, "nøkkel", INNHOLD.getBytes(UTF_8), "kall");
        feilko.legg(post, Steg.BEREGNING, new IllegalStateException());
    }

    @Test
    void innholdet_vises_med_alt_unntatt_det_tillatte_skjult() {
        gjor("vis", valg(null))
                .statusCode(200)
                .body("post.opphav", equalTo("BEREGNING"))
                .body("innhold.tekst", containsString("SENDT"))
                .body("innhold.tekst", not(containsString("04850002599")));
    }

    @Test
    void det_som_vises_kan_søkes_fram_og_det_som_er_skjult_kan_ikke() {
        gjor("sok", Map.of("verdi", "sendt")).statusCode(200).body("$", hasSize(1));
        gjor("sok", Map.of("verdi", "04850002599")).statusCode(200).body("$", hasSize(0));
        gjor("sok", Map.of("opphav", "LESING")).body("$", hasSize(0));
        gjor("sok", Map.of("emne", Emner.SYKMELDING, "opphav", "BEREGNING")).body("$", hasSize(1));
    }

    @Test
    void den_som_sier_hvorfor_ser_alt_og_det_føres() {
        gjor("avdekk", valg("Feilsøker EPJ-A")).statusCode(200).body("innhold", equalTo(INNHOLD));

        assertThat(bildet.les("select hvem, hva, gjelder, fordi from driftslogg order by nr desc limit 1"))
                .containsExactly("Z990999 | AVDEKKET | " + Emner.SYKMELDING + "-3@" + POSISJON + " | Feilsøker EPJ-A");
        assertThat(bildet.les("select rolle, hva, merknad from innsynslogg"))
                .containsExactly("drift | FEILPOST | " + Emner.SYKMELDING + "-3@" + POSISJON + ": Feilsøker EPJ-A");
    }

    @Test
    void den_som_mangler_retten_til_en_ingen_vet_hvem_er_ser_ingenting_og_det_føres() {
        avdekk("Feilsøker", "FORTROLIG", "STRENGT_FORTROLIG", "EGEN_ANSATT")
                .statusCode(403)
                .body("kode", equalTo("MANGLER_RETT"))
                .body("innhold", nullValue());

        assertThat(bildet.les("select avvist, rettighet from innsynslogg")).containsExactly("t | DRIFT UAVKLART");
        assertThat(bildet.les("select hva from driftslogg where fordi = 'Feilsøker'"))
                .isEmpty();
    }

    @Test
    void en_post_om_en_beskyttet_åpnes_bare_med_retten_til_henne() {
        var hun = den(LocalDate.of(2026, 3, 2)).om(new Personident("04850002598"));
        prove.mottar(hun.beskyttet("0315"));
        bildet.gjor(
                "update feilko set nokkel = (select personnokkel from person_alias a join person p on p.id = a.person_id"
                        + " where p.personident = '04850002598')");

        avdekk("Uten", "UAVKLART", "FORTROLIG").statusCode(403);
        avdekk("Med", "FORTROLIG", "EGEN_ANSATT").statusCode(200).body("innhold", equalTo(INNHOLD));
    }

    @Test
    void uten_begrunnelse_vises_ingenting() {
        gjor("avdekk", valg(" ")).statusCode(422).body("feil[0].felt", equalTo("begrunnelse"));
    }

    private static Map<String, Object> valg(String begrunnelse) {
        var valg = new HashMap<String, Object>(Map.of("emne", Emner.SYKMELDING, "partisjon", 3, "posisjon", POSISJON));
        valg.put("begrunnelse", begrunnelse);
        return valg;
    }

    private static ValidatableResponse avdekk(String begrunnelse, String... tilganger) {
        return gjor("avdekk", valg(begrunnelse), tilganger);
    }

    private static ValidatableResponse gjor(String hva, Map<String, Object> innhold) {
        return gjor(hva, innhold, "UAVKLART");
    }

    private static ValidatableResponse gjor(String hva, Map<String, Object> innhold, String... tilganger) {
        return given().auth()
                .oauth2(Testtoken.av("drift", Map.of("NAVident", "Z990999", "tilganger", List.of(tilganger))))
                .contentType(ContentType.JSON)
                .body(innhold)
                .post("/api/v1/drift/feilko/" + hva)
                .then();
    }
}
