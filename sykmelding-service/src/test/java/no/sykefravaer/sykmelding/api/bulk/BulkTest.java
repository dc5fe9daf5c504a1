package no.sykefravaer.sykmelding.api.bulk;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.sykmelding.api.Doertest;
import no.sykefravaer.sykmelding.api.Emneleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkTest extends Doertest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RestAssuredConfig SOM_TEKST = RestAssured.config()
            .encoderConfig(encoderConfig().encodeContentTypeAs("application/x-ndjson", ContentType.TEXT));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    @ConfigProperty(name = "bulk.mappe")
    Path mappe;

    @Test
    void hver_linje_får_sitt_svar_i_rekkefølge_og_tomme_hoppes_over() {
        var svar = bulk("kall-bulk", linje("sm-b1") + "\n\n \r\n" + linje("a b") + "\r\n{tull\n" + linje("sm-b2"));

        assertThat(svar).extracting(s -> s.path("linje").intValue()).containsExactly(1, 4, 5, 6);
        assertThat(svar).extracting(s -> s.path("status").intValue()).containsExactly(202, 422, 400, 202);
        assertThat(svar.get(0).path("id").textValue()).isEqualTo("sm-b1");
        assertThat(svar.get(1).at("/feil/0/kode").textValue()).isEqualTo("UGYLDIG_ID");
        assertThat(svar.get(2).path("kode").textValue()).isEqualTo("UGYLDIG_JSON");
        assertThat(paaEmnet("kall-bulk", 2)).containsExactly("sm-b1", "sm-b2");
    }

    @Test
    void en_linje_over_1_mb_er_en_feil_for_den_linjen_alene() {
        var svar = bulk("kall-lang", "{\"id\":\"" + "a".repeat(3 * 1024 * 1024) + "\"}\n" + linje("sm-etter"));

        assertThat(svar).extracting(s -> s.path("status").intValue()).containsExactly(413, 202);
        assertThat(svar.getFirst().path("kode").textValue()).isEqualTo("FOR_LANG_LINJE");
    }

    @Test
    void ingen_linjer_gir_ingen_svar() {
        assertThat(bulk("kall-tom", "")).isEmpty();
    }

    @Test
    void femti_tusen_linjer_med_én_prosent_feil_får_hvert_sitt_svar_i_rekkefølge() {
        var antall = 50_000;
        var kropp = IntStream.rangeClosed(1, antall)
                .mapToObj(i -> linje(i % 100 == 0 ? "feil " + i : "sm-" + i))
                .collect(joining("\n"));

        var svar = bulk("kall-mange", kropp);

        assertThat(svar).hasSize(antall);
        for (int i = 1; i <= antall; i++) {
            var en = svar.get(i - 1);
            assertThat(en.path("linje").intValue()).isEqualTo(i);
            assertThat(en.path("status").intValue()).isEqualTo(i % 100 == 0 ? 422 : 202);
            assertThat(en.path("id").asText("sm-" + i)).isEqualTo("sm-" + i);
        }
        assertThat(paaEmnet("kall-mange", antall - antall / 100)).hasSize(antall - antall / 100);
    }

    @Test
    void svaret_røper_ikke_personen_og_ingenting_blir_liggende_på_disken() throws IOException {
        var svar = bulk("kall-spor", linje("sm-spor") + "\n" + linje(FNR));

        assertThat(svar.toString()).doesNotContain(FNR);
        try (var filer = Files.list(mappe)) {
            assertThat(filer.filter(fil -> fil.getFileName().toString().startsWith("bulk-")))
                    .isEmpty();
        }
    }

    @Test
    void bare_kildesystemer_og_bare_linjer_av_json() {
        med(Testtoken.av("veileder", Map.of()))
                .config(SOM_TEKST)
                .contentType("application/x-ndjson")
                .body(linje("sm-1"))
                .post(SYKMELDINGER + "/bulk")
                .then()
                .statusCode(403);
        kildesystem()
                .body(linje("sm-1"))
                .post(SYKMELDINGER + "/bulk")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    private List<String> paaEmnet(String kallId, int antall) {
        try (var emne = new Emneleser(megler)) {
            return emne.medKallId(kallId, antall).stream()
                    .map(post -> post.verdi().path("sykmeldingId").textValue())
                    .toList();
        }
    }

    private static String linje(String id) {
        return sykmelding(id).replace("\n", "");
    }

    private static List<JsonNode> bulk(String kallId, String kropp) {
        return kildesystem()
                .config(SOM_TEKST)
                .contentType("application/x-ndjson")
                .header(Emner.CALL_ID, kallId)
                .body(kropp)
                .post(SYKMELDINGER + "/bulk")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .map(BulkTest::tre)
                .toList();
    }

    private static JsonNode tre(String linje) {
        try {
            return JSON.readTree(linje);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
