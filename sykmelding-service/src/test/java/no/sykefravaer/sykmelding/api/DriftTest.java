package no.sykefravaer.sykmelding.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DriftTest extends Doertest {

    @Test
    void klar_når_megleren_svarer() {
        given().get("/internal/is_ready").then().statusCode(200).body("checks.name", hasItems("kafka"));
    }

    @Test
    void målingene_teller_forespørslene() {
        send("{}").statusCode(422);

        given().get("/internal/metrics").then().body(containsString("http_server_requests_seconds_count"));
    }

    @Test
    void openapi_viser_skjemaet_med_tekster_og_tall() {
        given().accept("application/json")
                .get("/openapi")
                .then()
                .body("paths", hasKey(SYKMELDINGER))
                .body("paths", hasKey(PERSONER))
                .body("paths['/api/v1/soknader/{id}']", hasKey("delete"))
                .body("paths['/api/v1/inntektsmeldinger'].post.responses", hasKey("202"))
                .body("components.schemas.Soknadsskjema.properties", hasKey("arbeidGjenopptatt"))
                .body("paths['/api/v1/sykmeldinger/{id}']", hasKey("get"))
                .body("paths['/api/v1/sykmeldinger/{id}']", hasKey("put"))
                .body("paths['/api/v1/sykmeldinger/{id}']", hasKey("delete"))
                .body("paths['/api/v1/sykmeldinger'].post.responses.default.'$ref'", endsWith("/Problem"))
                .body("components.responses.Problem.content", hasKey("application/problem+json"))
                .body("components.schemas.Sykmelding.properties", hasKey("meldingTilNav"))
                .body("components.schemas.Personident.type", equalTo("string"))
                .body("components.schemas.Grad.type", equalTo("integer"));
    }
}
