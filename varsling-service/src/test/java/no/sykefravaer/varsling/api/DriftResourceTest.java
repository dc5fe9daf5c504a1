package no.sykefravaer.varsling.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Driften ser emnene, stanser lesingen og gjenopptar den. */
@Helt
class DriftResourceTest extends Varslingsproeve {

    static final Duration LENGE_NOK = Duration.ofSeconds(2); // uten stans er oppgaven der på noen hundredeler
    static final Duration LENGST = Duration.ofSeconds(30);
    static final Map<String, Object> STANS = Map.of("kanal", "milepael", "begrunnelse", "Feil i kjernen");

    @AfterEach
    void les_igjen() {
        gjor("gjenoppta", Map.of("kanal", "milepael"));
    }

    @Test
    void emnene_har_partisjoner_poster_og_den_siste_og_leseren_er_framme() {
        verden.send(aktivert(person, milepael, 1, NAV));
        verden.oppgave(milepael, "NAV");

        Verden.tilGodtatt(() -> given().auth()
                .oauth2(drift())
                .get("/api/v1/drift/emner")
                .then()
                .statusCode(200)
                .body("emne", hasItems(Emner.SYKMELDING, Emner.MILEPAEL))
                .body("[2].poster", greaterThan(0))
                .body("[2].siste", notNullValue())
                .body("[2].leser.gruppe", equalTo("varsling-service"))
                .body("[2].leser.etterslep", equalTo(0)));
    }

    @Test
    void det_som_kommer_mens_det_er_stanset_behandles_når_det_gjenopptas() {
        gjor("stans", STANS).statusCode(204);
        verden.send(aktivert(person, milepael, 1, NAV));
        await().during(LENGE_NOK)
                .atMost(LENGE_NOK.multipliedBy(2))
                .until(() -> oppgaver().isEmpty());

        gjor("gjenoppta", Map.of("kanal", "milepael")).statusCode(204);

        verden.oppgave(milepael, "NAV");
    }

    @Test
    void stansen_sees_i_helsa_og_i_målingene_og_er_ført() {
        gjor("stans", STANS);

        await().atMost(LENGST)
                .untilAsserted(() -> given().get("/internal/is_ready")
                        .then()
                        .statusCode(200)
                        .body(containsString("\"stanset\": \"milepael\"")));
        given().get("/internal/metrics").then().body(containsString("mottak_stanset{kanal=\"milepael\"} 1.0"));
        assertThat(verden.les("select hva || ' ' || hvem || ' ' || fordi from driftslogg order by nr desc limit 1"))
                .containsExactly("MOTTAK_STANSET Z990999 Feil i kjernen");
    }

    @Test
    void målingene_har_køene_til_hver_mottaker_og_etterslepet_til_hver_gruppe() {
        given().get("/internal/metrics")
                .then()
                .body(allOf(
                        containsString("leveringer_parkert{mottaker=\"ARBEIDSGIVER\"}"),
                        containsString("leveringer_eldste_seconds{mottaker=\"NAV\"}"),
                        containsString(
                                "emne_etterslep{emne=\"sykefravaer.sykmelding.v1\",gruppe=\"milepael-service\"}"),
                        containsString("feilko_poster ")));
    }

    @Test
    void en_kanal_ingen_kjenner_og_en_stans_uten_grunn_avvises_samtidig() {
        gjor("stans", Map.of("kanal", "post"))
                .statusCode(422)
                .body("feil.felt", equalTo(List.of("kanal", "begrunnelse")));
    }

    private List<String> oppgaver() {
        return verden.les("select id from oppgave where milepael_id = ?", milepael);
    }

    private static ValidatableResponse gjor(String hva, Map<String, Object> innhold) {
        return given().auth()
                .oauth2(drift())
                .contentType(ContentType.JSON)
                .body(innhold)
                .post("/api/v1/drift/mottak/" + hva)
                .then();
    }

    private static String drift() {
        return Testtoken.av("drift", Map.of("NAVident", "Z990999"));
    }
}
