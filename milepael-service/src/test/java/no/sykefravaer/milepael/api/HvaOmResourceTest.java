package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class HvaOmResourceTest {

    static final ObjectMapper JSON = new ObjectMapper();
    static final int SAKER = 600;

    @Inject
    Bildet bildet;

    /** Feltene slik fasiten og svaret kaller dem. */
    static final Map<String, String> FELT = Map.of(
            "start", "start",
            "end", "slutt",
            "antallSykedager", "antallSykedager",
            "gradertAtTilfelleEnd", "gradertVedSlutt",
            "arbeidstakerAtTilfelleEnd", "arbeidstakerVedSlutt",
            "virksomhetsnummer", "virksomhetsnummer");

    @Test
    void alle_sakene_stemmer_med_navs_egen_beregning() {
        var saker = Stream.of("f1", "f2", "f3", "f4", "f5", "f5b", "f6", "f7", "f8", "f9")
                .flatMap(HvaOmResourceTest::saker)
                .toList();

        var uenige = saker.stream()
                .filter(sak -> !svar(sak).equals(fasit(sak)))
                .map(sak -> sak.get("id").asText());

        assertThat(saker).hasSize(SAKER);
        assertThat(uenige).isEmpty();
    }

    @Test
    void planen_har_frist_lov_status_og_mottakere() {
        spor("""
                {"dato":"2026-05-01","fakta":[{"kind":"SYKMELDING","sykmeldingId":"s-1","status":"SENDT","orgnummer":"A",
                "hpr":"1","mottatt":"2026-03-02T10:00:00Z","perioder":[{"fom":"2026-03-02","tom":"2026-05-30","type":"INGEN_AKTIVITET"}]}]}""")
                .statusCode(200)
                .body("milepaeler.find{it.regel=='AKTIVITETSKRAV'}.frist", equalTo("2026-04-26"))
                .body("milepaeler.find{it.regel=='AKTIVITETSKRAV'}.status", equalTo("OVER_FRIST"))
                .body("milepaeler.find{it.regel=='OPPFOLGINGSPLAN'}.orgnummer", equalTo("A"))
                .body("milepaeler.find{it.regel=='DIALOGMOTE_2'}.status", equalTo("MULIG"));
    }

    @Test
    void ingenting_lagres() {
        var foer = bildet.alt();

        spor("{\"fakta\":[" + saker("f1").findFirst().orElseThrow().at("/person/facts/0") + "]}")
                .statusCode(200);

        assertThat(bildet.alt()).isEqualTo(foer);
    }

    @Test
    void et_faktum_som_ikke_kan_leses_nevnes_ved_plassen_sin() {
        spor("{\"fakta\":[{\"kind\":\"HOROSKOP\"}]}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("fakta[0]"));
    }

    @Test
    void en_søknad_uten_dager_og_en_inntektsmelding_uten_perioder_nevnes_sammen() {
        spor("""
                {"fakta":[{"kind":"SOKNAD","soknadId":"x","mottatt":"2026-03-02T10:00:00Z","type":"ARBEIDSTAKERE"},
                {"kind":"INNTEKTSMELDING","inntektsmeldingId":"y","mottatt":"2026-03-02T10:00:00Z"}]}""").statusCode(422).body("detail", containsString("fakta[0], fakta[1]"));
    }

    @Test
    void openapi_viser_de_tre_slagene() {
        given().accept(ContentType.JSON)
                .get("/openapi")
                .then()
                .body("components.schemas.FaktumInn.oneOf.size()", equalTo(3))
                .body("components.schemas.FaktumInn.discriminator.propertyName", equalTo("kind"))
                .body("components.schemas.SoknadInn.properties.keySet()", hasItem("arbeidGjenopptatt"));
    }

    @Test
    void ødelagt_json_gir_400_med_linje_og_kolonne() {
        spor("{\"fakta\":[").statusCode(400).body("detail", containsString("linje 1"));
    }

    private static Stream<JsonNode> saker(String familie) {
        try (var fil = HvaOmResourceTest.class.getResourceAsStream("/cases/" + familie + ".jsonl")) {
            var linjer = new String(fil.readAllBytes(), StandardCharsets.UTF_8).lines();
            var saker = new ArrayList<JsonNode>();
            for (var linje : linjer.toList()) {
                saker.add(JSON.readTree(linje));
            }
            return saker.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> fasit(JsonNode sak) {
        return StreamSupport.stream(sak.get("expected").spliterator(), false)
                .map(tilfelle -> felt(tilfelle, true))
                .toList();
    }

    private static List<Map<String, String>> svar(JsonNode sak) {
        var svar = spor("{\"fakta\":" + sak.at("/person/facts") + "}")
                .statusCode(200)
                .extract()
                .asString();
        try {
            return StreamSupport.stream(JSON.readTree(svar).get("tilfeller").spliterator(), false)
                    .map(tilfelle -> felt(tilfelle, false))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> felt(JsonNode tilfelle, boolean fraFasit) {
        var felt = new TreeMap<String, String>();
        FELT.forEach((fasit, vart) ->
                felt.put(vart, tilfelle.get(fraFasit ? fasit : vart).toString()));
        return felt;
    }

    private static ValidatableResponse spor(String innhold) {
        return given().auth()
                .oauth2(Testtoken.av("kildesystem", Map.of("kilde", "epj-a")))
                .contentType(ContentType.JSON)
                .body(innhold)
                .post("/api/v1/hva-om")
                .then();
    }
}
