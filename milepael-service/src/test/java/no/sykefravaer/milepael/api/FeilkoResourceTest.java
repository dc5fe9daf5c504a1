package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Prove.veileder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.app.Feilko;
import no.sykefravaer.milepael.app.Feilko.Steg;
import no.sykefravaer.milepael.app.Innpost;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Driften ser hva som ikke lot seg behandle, sender det på nytt eller forkaster det. */
@MedKafkaOgDatabase
class FeilkoResourceTest {

    static final String ADRESSE = "/api/v1/drift/feilko";
    static final AtomicLong POSISJON = new AtomicLong(9_000_000);

    @Inject
    Feilko feilko;

    @Inject
    Bildet bildet;

    @Inject
    Klokke klokke;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void tom() {
        bildet.tom();
    }

    @Test
    void lista_sier_hvor_posten_sto_og_hvorfor_men_aldri_hva_som_står_i_den() throws Exception {
        var posisjon = ligger(sykmelding("04850002501"));

        given().auth()
                .oauth2(drift())
                .get(ADRESSE)
                .then()
                .statusCode(200)
                .body("antall", equalTo(1))
                .body("poster[0].sted.posisjon", equalTo((int) posisjon))
                .body("poster[0].arsak", equalTo("java.lang.IllegalStateException"))
                .body("poster[0].innhold", nullValue());
    }

    @Test
    void en_post_som_går_nå_blir_behandlet_og_er_ute_av_køen() throws Exception {
        var posisjon = ligger(sykmelding("04850002502"));

        gjor("send", valg(posisjon)).statusCode(204);

        assertThat(bildet.les("select regel from milepael m join person p on p.id = m.person_id"
                        + " where p.personident = '04850002502'"))
                .isNotEmpty();
        assertThat(bildet.les("select posisjon from feilko")).isEmpty();
        gjor("send", valg(posisjon)).statusCode(404).body("kode", equalTo("POST_UKJENT"));
    }

    @Test
    void en_post_som_feiler_igjen_blir_liggende_med_ett_forsøk_mer() {
        var posisjon = ligger("{ikke JSON".getBytes(StandardCharsets.UTF_8));

        gjor("send", valg(posisjon)).statusCode(409).body("kode", equalTo("FEILET_IGJEN"));

        assertThat(bildet.les("select forsok from feilko")).containsExactly("2");
    }

    @Test
    void alle_sendes_på_nytt_og_svaret_sier_hvor_mange_det_gikk_for() throws Exception {
        ligger(sykmelding("04850002503"));
        ligger("{ikke JSON".getBytes(StandardCharsets.UTF_8));

        gjor("send-alle", Map.of()).statusCode(200).body("forsokt", equalTo(2)).body("gikk", equalTo(1));

        assertThat(bildet.les("select count(*) from feilko")).containsExactly("1");
    }

    @Test
    void et_emne_med_et_tegn_som_ikke_kan_lagres_er_feil_i_emnet() {
        gjor("send", Map.of("emne", "sykmelding\0", "partisjon", 0, "posisjon", 1))
                .statusCode(422)
                .body("feil.felt", containsInAnyOrder("emne"));
    }

    @Test
    void en_forkastet_post_er_ute_av_lista_men_står_med_hvem_og_hvorfor() {
        var posisjon = ligger("{ikke JSON".getBytes(StandardCharsets.UTF_8));
        gjor("forkast", valg(posisjon)).statusCode(422).body("feil.felt", containsInAnyOrder("begrunnelse"));

        gjor(
                        "forkast",
                        Map.of(
                                "emne",
                                Emner.SYKMELDING,
                                "partisjon",
                                0,
                                "posisjon",
                                posisjon,
                                "begrunnelse",
                                "Prøve fra EPJ"))
                .statusCode(204);

        assertThat(bildet.les("select forkastet_av, forkastet_fordi from feilko"))
                .containsExactly("Z990999 | Prøve fra EPJ");
        gjor("send", valg(posisjon)).statusCode(404);
    }

    @Test
    void bare_driften_ser_feilkøen() {
        given().auth().oauth2(veileder("0315")).get(ADRESSE).then().statusCode(403);
    }

    private byte[] sykmelding(String ident) throws Exception {
        var start = klokke.iDag().minusDays(60);
        return json.writeValueAsBytes(Hendelsesbygger.den(klokke.iDag())
                .om(new Personident(ident))
                .sendt("s-" + ident, start, start.plusDays(90)));
    }

    private long ligger(byte[] innhold) {
        var posisjon = POSISJON.incrementAndGet();
        var feil = new IllegalStateException();
        feil.setStackTrace(new StackTraceElement[0]);
        feilko.legg(new Innpost(Emner.SYKMELDING, 0, posisjon, "nøkkel", innhold, "kall"), Steg.BEREGNING, feil);
        return posisjon;
    }

    private static Map<String, Object> valg(long posisjon) {
        return Map.of("emne", Emner.SYKMELDING, "partisjon", 0, "posisjon", posisjon);
    }

    private static ValidatableResponse gjor(String hva, Map<String, Object> innhold) {
        return given().auth()
                .oauth2(drift())
                .contentType(ContentType.JSON)
                .body(innhold)
                .post(ADRESSE + "/" + hva)
                .then();
    }

    private static String drift() {
        return Testtoken.av("drift", Map.of("NAVident", "Z990999", "enheter", List.of()));
    }
}
