package no.sykefravaer.milepael.kafka;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Driften stanser lesingen og gjenopptar den. */
@MedKafkaOgDatabase
class MottaksbryterTest {

    static final Duration LENGE_NOK = Duration.ofSeconds(2); // uten stans er posten behandlet på noen hundredeler
    static final Duration LENGST = Duration.ofSeconds(30);

    @Inject
    Kafkaprove kafka;

    @Inject
    Bildet bildet;

    @AfterEach
    void les_igjen() {
        gjor("gjenoppta", Map.of("kanal", "sykmelding"));
    }

    @Test
    void det_som_kommer_mens_det_er_stanset_behandles_når_det_gjenopptas() throws Exception {
        sendUleselig("foran");
        await().atMost(LENGST).until(() -> feilko("foran").size() == 1);

        gjor("stans", Map.of("kanal", "sykmelding", "begrunnelse", "Feil i EPJ-A"))
                .statusCode(204);
        sendUleselig("under");
        await().during(LENGE_NOK)
                .atMost(LENGE_NOK.multipliedBy(2))
                .until(() -> feilko("under").isEmpty());
        gjor("gjenoppta", Map.of("kanal", "sykmelding")).statusCode(204);

        await().atMost(LENGST).until(() -> feilko("under").size() == 1);
    }

    @Test
    void stansen_sees_i_tilstanden_i_helsa_og_i_målingene_og_er_ført() {
        gjor("stans", Map.of("kanal", "sykmelding", "begrunnelse", "Feil i EPJ-A"));

        tilstand()
                .body("mottak[0].stanset", notNullValue())
                .body("mottak[0].av", equalTo("Z990999"))
                .body("mottak[0].fordi", equalTo("Feil i EPJ-A"))
                .body("mottak[1].stanset", nullValue())
                .body("utboks.parkert", equalTo(0));
        await().atMost(LENGST)
                .untilAsserted(() ->
                        given().get("/internal/is_ready").then().statusCode(200).body(containsString("sykmelding")));
        given().get("/internal/metrics").then().body(containsString("mottak_stanset{kanal=\"sykmelding\"} 1.0"));
        assertThat(bildet.les("select hva, gjelder, fordi from driftslogg order by nr desc limit 1"))
                .containsExactly("MOTTAK_STANSET | sykmelding | Feil i EPJ-A");
    }

    @Test
    void en_kanal_ingen_kjenner_og_en_stans_uten_grunn_avvises_samtidig() {
        gjor("stans", Map.of("kanal", "post"))
                .statusCode(422)
                .body("feil.felt", equalTo(List.of("kanal", "begrunnelse")));
    }

    private void sendUleselig(String callId) throws Exception {
        kafka.send("{ikke JSON".getBytes(UTF_8), "bryter-" + callId);
    }

    private List<String> feilko(String callId) {
        return bildet.les("select posisjon from feilko where nav_call_id = 'bryter-" + callId + "'");
    }

    private static ValidatableResponse tilstand() {
        return given().auth()
                .oauth2(drift())
                .get("/api/v1/drift/tilstand")
                .then()
                .statusCode(200);
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
