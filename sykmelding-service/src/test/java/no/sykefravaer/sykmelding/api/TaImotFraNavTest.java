package no.sykefravaer.sykmelding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import no.sykefravaer.kontrakt.Emner;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaImotFraNavTest extends Doertest {

    private static final String POST = """
            {"sykmelding":{"id":"nav-rest","mottattTidspunkt":"2026-01-10T08:00:00Z","ukjent":1,
              "sykmeldingsperioder":[{"fom":"2026-01-08","tom":"2026-01-20","type":"AKTIVITET_IKKE_MULIG"}]},
             "kafkaMetadata":{"sykmeldingId":"nav-rest","timestamp":"2026-01-12T09:00:01Z","fnr":"%s","source":"user"},
             "event":{"sykmeldingId":"nav-rest","timestamp":"2026-01-12T09:00:00Z","statusEvent":"APEN"}}""".formatted(FNR);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    @Test
    void en_gjenåpnet_blir_to_hendelser_fra_kilden_i_tokenet() {
        send("kall-nav", POST)
                .statusCode(202)
                .body("id", equalTo("nav-rest"))
                .body("hendelser", hasSize(2))
                .body(not(containsString(FNR)));

        try (var emne = new Emneleser(megler)) {
            assertThat(emne.medKallId("kall-nav", 2))
                    .extracting(post -> post.verdi().path("type").textValue())
                    .containsExactly("SykmeldingMottatt", "SykmeldingGjenapnet");
        }
    }

    @Test
    void kjente_felt_som_er_gale_eller_mangler_sies_på_én_gang() {
        send("kall-nav-feil", POST.replace("\"APEN\"", "\"APNET\"").replace("\"id\":\"nav-rest\",", ""))
                .statusCode(422)
                .body("feil.felt", hasItems("sykmelding.id", "event.statusEvent"));
    }

    private static ValidatableResponse send(String kallId, String kropp) {
        return kildesystem()
                .header(Emner.CALL_ID, kallId)
                .body(kropp)
                .post("/api/v1/nav/sykmeldinger")
                .then();
    }
}
