package no.sykefravaer.sykmelding.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.KafkaOgDatabase;
import no.sykefravaer.lokal.testressurs.Testtoken;
import org.junit.jupiter.api.Test;

/** Tokenutstederen er borte alt når døra starter: port 1 har ingen. */
@QuarkusTest
@TestProfile(IngenUtstederTest.IngenUtsteder.class)
@QuarkusTestResource(
        value = KafkaOgDatabase.class,
        initArgs = @ResourceArg(name = "database", value = "false"),
        restrictToAnnotatedClass = true)
class IngenUtstederTest {

    public static class IngenUtsteder implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:1/utsteder");
        }
    }

    @Test
    void et_token_som_ikke_kan_kontrolleres_er_ikke_ugyldig() {
        given().auth()
                .oauth2(Testtoken.av("kildesystem", Map.of("kilde", "epj-a")))
                .contentType("application/json")
                .body("{}")
                .post(Doertest.SYKMELDINGER)
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("kode", equalTo("UTSTEDER_SVARER_IKKE"));
    }
}
