package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Prove.veileder;
import static no.sykefravaer.milepael.api.Kommandoprove.historikk;
import static org.hamcrest.Matchers.contains;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.junit.jupiter.api.Test;

/** Varslingen forteller at mottakeren har gjort oppgaven i sitt eget system. */
@MedKafkaOgDatabase
class HosMottakerResourceTest {

    @Inject
    Kommandoprove kommandoer;

    @Test
    void den_ansvarliges_ferdige_oppgave_oppfyller_plikten() {
        var id = kommandoer.milepael("04850000282", "AKTIVITETSKRAV");

        utfort(id, "varsling", Map.of("rolle", "NAV")).statusCode(204);

        historikk(id, veileder("0315")).body("handling", contains("OPPFYLL")).body("utforer", contains("oppgave"));
    }

    @Test
    void sykmelderens_ferdige_oppgave_er_en_uttalelse_og_plikten_står() {
        var id = kommandoer.milepael("04850000363", "AKTIVITETSKRAV");

        utfort(id, "varsling", Map.of("rolle", "SYKMELDER", "nummer", "1234567"))
                .statusCode(204);

        historikk(id, veileder("0315"))
                .body("handling", contains("MOTTA_UTTALELSE"))
                .body("status", contains("AKTIV"));
    }

    @Test
    void den_som_alt_er_gjort_kan_ikke_gjøres_igjen() {
        var id = kommandoer.milepael("04850000444", "AKTIVITETSKRAV");
        utfort(id, "varsling", Map.of("rolle", "NAV")).statusCode(204);

        utfort(id, "varsling", Map.of("rolle", "NAV")).statusCode(409);
    }

    @Test
    void en_som_ikke_har_oppgaven_finner_den_ikke() {
        var id = kommandoer.milepael("04850000525", "AKTIVITETSKRAV");

        utfort(id, "varsling", Map.of("rolle", "SYKMELDER", "nummer", "7654321"))
                .statusCode(404);
        utfort(id, "varsling", Map.of("rolle", "SYKMELDER")).statusCode(404);
    }

    @Test
    void uten_rolle_sies_det_hva_som_mangler() {
        utfort(UUID.randomUUID().toString(), "varsling", Map.of()).statusCode(422);
    }

    @Test
    void et_menneske_slipper_ikke_til() {
        utfort(UUID.randomUUID().toString(), "leder", Map.of("rolle", "NAV")).statusCode(403);
    }

    private static ValidatableResponse utfort(String id, String rolle, Map<String, String> innhold) {
        return given().auth()
                .oauth2(Testtoken.av(rolle, Map.of()))
                .contentType(ContentType.JSON)
                .body(innhold)
                .post("/api/v1/milepaeler/{id}/utfort-hos-mottaker", id)
                .then();
    }
}
