package no.sykefravaer.sykmelding.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TilgangTest extends Doertest {

    @ParameterizedTest
    @ValueSource(strings = {SYKMELDINGER, PERSONER, "/api/v1/finnes-ikke", "/"})
    void uten_token_kommer_ingen_inn(String adresse) {
        given().contentType("application/json")
                .body("{}")
                .post(adresse)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("kode", equalTo("IKKE_INNLOGGET"));
    }

    @Test
    void et_ugyldig_token_er_ikke_bedre_enn_ingen() {
        med("ey.tull.tull")
                .body(sykmelding("sm-1"))
                .post(SYKMELDINGER)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("kode", equalTo("IKKE_INNLOGGET"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"personregister", "veileder", "leder", "arbeidsgiver", "sykmelder", "sykmeldt", "drift", "ukjent"
            })
    void bare_et_kildesystem_sender_sykmeldinger(String rolle) {
        med(Testtoken.av(rolle, Map.of("kilde", "epj-a")))
                .body(sykmelding("sm-1"))
                .post(SYKMELDINGER)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("kode", equalTo("MANGLER_TILGANG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kildesystem", "veileder", "leder", "arbeidsgiver", "sykmelder", "sykmeldt", "drift"})
    void bare_personregisteret_sender_personer(String rolle) {
        med(Testtoken.av(rolle, Map.of("kilde", "epj-a")))
                .body(person())
                .post(PERSONER)
                .then()
                .statusCode(403)
                .body("kode", equalTo("MANGLER_TILGANG"));
    }

    @Test
    void et_kildesystem_uten_navn_får_ikke_sende() {
        med(Testtoken.av("kildesystem", Map.of()))
                .body(sykmelding("sm-1"))
                .post(SYKMELDINGER)
                .then()
                .statusCode(403)
                .body("kode", equalTo("MANGLER_KILDE"));
    }

    @Test
    void et_token_døra_kjenner_slipper_ikke_inn_når_det_har_gått_ut() {
        var token = Testtoken.av(
                "kildesystem",
                Map.of("kilde", "epj-a", "exp", Date.from(Instant.now().plusSeconds(6))));
        med(token).body(sykmelding("sm-1")).post(SYKMELDINGER).then().statusCode(202);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> med(token)
                        .body(sykmelding("sm-1"))
                        .post(SYKMELDINGER)
                        .then()
                        .statusCode(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/internal/is_alive", "/internal/is_ready", "/internal/metrics", "/openapi"})
    void drift_og_openapi_er_åpne(String adresse) {
        given().get(adresse).then().statusCode(200);
    }
}
