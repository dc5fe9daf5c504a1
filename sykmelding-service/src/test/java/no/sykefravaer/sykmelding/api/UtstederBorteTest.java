package no.sykefravaer.sykmelding.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.KafkaOgDatabase;
import no.sykefravaer.lokal.testressurs.Testtoken;
import org.junit.jupiter.api.Test;

/** Utstederen svarte da døra startet, har byttet nøkkel siden, og er nå borte. */
@QuarkusTest
@QuarkusTestResource(
        value = KafkaOgDatabase.class,
        initArgs = @ResourceArg(name = "database", value = "false"),
        restrictToAnnotatedClass = true)
@QuarkusTestResource(value = UtstederBorteTest.Utsteder.class, restrictToAnnotatedClass = true)
class UtstederBorteTest {

    WireMockServer utsteder;

    public static class Utsteder implements QuarkusTestResourceLifecycleManager {

        private static final String OPPDAGELSE = "/.well-known/openid-configuration";

        private final WireMockServer server = new WireMockServer(options().dynamicPort());

        @Override
        public Map<String, String> start() {
            server.start();
            var her = server.baseUrl();
            var beskrivelse = "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/nokler\"}".formatted(her, her);
            server.stubFor(get(OPPDAGELSE).willReturn(okJson(beskrivelse)));
            server.stubFor(get("/nokler").willReturn(okJson("{\"keys\":[]}")));
            return Map.of("token.issuer.url", her, "quarkus.oidc.auth-server-url", her);
        }

        @Override
        public void stop() {
            server.stop();
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(server, new TestInjector.MatchesType(WireMockServer.class));
        }
    }

    @Test
    void et_token_som_ikke_kan_kontrolleres_er_ikke_ugyldig() {
        utsteder.resetAll();
        utsteder.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

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
