package no.sykefravaer.lokal.mottaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MottakereTest {

    static final String NAV = "/nav/api/v1/oppgaver";
    static final String ARBEIDSGIVER = "/arbeidsgiver/api/v1/oppgaver";
    static final String SYKMELDER = "/sykmelder/api/v1/oppgaver";
    static final String NAVOPPGAVE = """
            {"tema":"SYK","oppgavetype":"BEH_SAK","aktivDato":"2024-01-01","prioritet":"NORM","saksreferanse":"s-1"}""";
    static final String PLAN = """
            {"merkelapp":"Sykefravær","tekst":"Lag plan","lenke":"http://x","eksternId":"e-1",\
            "virksomhetsnummer":"311028334","frist":"2024-02-07"}""";

    @TempDir
    Path mappe;

    final HttpClient klient = HttpClient.newHttpClient();
    Mottakere mottakere;

    @BeforeEach
    void start() throws IOException {
        mottakere = Mottakere.start(0, mappe);
    }

    @AfterEach
    void stopp() throws IOException {
        klient.close();
        mottakere.close();
    }

    @Test
    void nav_gir_en_ny_oppgave_med_id_versjon_og_status() throws Exception {
        var svar = kall("POST", NAV, NAVOPPGAVE);

        assertThat(svar.statusCode()).isEqualTo(201);
        assertThat(svar.headers().firstValue("Location")).hasValue(NAV + "/1");
        assertThat(json(svar).get("versjon").asInt()).isEqualTo(1);
        assertThat(json(svar).get("status").asText()).isEqualTo("OPPRETTET");
    }

    @Test
    void nav_lager_to_oppgaver_av_to_like_forespørsler() throws Exception {
        kall("POST", NAV, NAVOPPGAVE);
        kall("POST", NAV, NAVOPPGAVE);

        var funnet = json(kall("GET", NAV + "?saksreferanse=s-1&statuskategori=AAPEN", null));

        assertThat(funnet.get("antallTreffTotalt").asInt()).isEqualTo(2);
    }

    @Test
    void nav_tar_imot_en_endring_på_fersk_versjon() throws Exception {
        kall("POST", NAV, NAVOPPGAVE);

        var endret = json(kall("PATCH", NAV + "/1", "{\"id\":1,\"versjon\":1,\"status\":\"FERDIGSTILT\"}"));

        assertThat(endret.get("versjon").asInt()).isEqualTo(2);
        assertThat(endret.hasNonNull("ferdigstiltTidspunkt")).isTrue();
    }

    @Test
    void nav_avslår_en_endring_på_foreldet_versjon_med_409() throws Exception {
        kall("POST", NAV, NAVOPPGAVE);
        kall("PATCH", NAV + "/1", "{\"id\":1,\"versjon\":1,\"prioritet\":\"HOY\"}");

        assertThat(kall("PATCH", NAV + "/1", "{\"id\":1,\"versjon\":1,\"prioritet\":\"LAV\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void ferdigstilte_er_ikke_åpne() throws Exception {
        kall("POST", NAV, NAVOPPGAVE);
        kall("PATCH", NAV + "/1", "{\"id\":1,\"versjon\":1,\"status\":\"FERDIGSTILT\"}");

        var aapne = json(kall("GET", NAV + "?saksreferanse=s-1&statuskategori=AAPEN", null));

        assertThat(aapne.get("oppgaver")).isEmpty();
    }

    @Test
    void nav_krever_feltene_kontrakten_krever() throws Exception {
        assertThat(kall("POST", NAV, "{\"tema\":\"SYK\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void arbeidsgiver_gir_samme_oppgave_på_samme_ekstern_id() throws Exception {
        var forste = kall("POST", ARBEIDSGIVER, PLAN);
        var andre = kall("POST", ARBEIDSGIVER, PLAN);

        assertThat(forste.statusCode()).isEqualTo(201);
        assertThat(andre.statusCode()).isEqualTo(200);
        assertThat(json(andre).get("id")).isEqualTo(json(forste).get("id"));
        assertThat(json(kall("GET", "/mottatt", null)).get("antall").asInt()).isEqualTo(1);
    }

    @Test
    void samme_endring_to_ganger_er_én_endring() throws Exception {
        kall("POST", ARBEIDSGIVER, PLAN);
        kall("PATCH", ARBEIDSGIVER + "/e-1", "{\"tilstand\":\"UTFOERT\"}");
        kall("PATCH", ARBEIDSGIVER + "/e-1", "{\"tilstand\":\"UTFOERT\"}");

        var mottatt = json(kall("GET", "/mottatt?eksternId=e-1&status=UTFOERT", null));

        assertThat(mottatt.at("/oppgaver/0/versjon").asInt()).isEqualTo(2);
    }

    @Test
    void en_ukjent_oppgave_kan_ikke_endres() throws Exception {
        assertThat(kall("PATCH", SYKMELDER + "/e-9", "{\"tilstand\":\"UTFOERT\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void sykmelders_oppgave_er_til_et_hpr_nummer() throws Exception {
        assertThat(kall("POST", SYKMELDER, PLAN).statusCode()).isEqualTo(400);
        assertThat(kall("POST", SYKMELDER, PLAN.replace("virksomhetsnummer", "hpr"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void det_mottatte_overlever_en_omstart() throws Exception {
        kall("POST", NAV, NAVOPPGAVE);
        kall("PATCH", NAV + "/1", "{\"id\":1,\"versjon\":1,\"prioritet\":\"HOY\"}");
        mottakere.close();
        mottakere = Mottakere.start(0, mappe);

        assertThat(json(kall("GET", NAV + "/1", null)).get("prioritet").asText())
                .isEqualTo("HOY");
    }

    @Test
    void hvert_kall_telles() throws Exception {
        kall("POST", ARBEIDSGIVER, PLAN);
        kall("POST", ARBEIDSGIVER, PLAN);

        var kall = json(kall("GET", "/kall", null));

        assertThat(kall.get("ARBEIDSGIVER POST 201").asInt()).isEqualTo(1);
        assertThat(kall.get("ARBEIDSGIVER POST 200").asInt()).isEqualTo(1);
    }

    private HttpResponse<byte[]> kall(String metode, String sti, String innhold)
            throws IOException, InterruptedException {
        var kropp = innhold == null ? BodyPublishers.noBody() : BodyPublishers.ofString(innhold);
        var adresse = URI.create("http://127.0.0.1:" + mottakere.port() + sti);
        return klient.send(HttpRequest.newBuilder(adresse).method(metode, kropp).build(), BodyHandlers.ofByteArray());
    }

    private static JsonNode json(HttpResponse<byte[]> svar) throws IOException {
        return Json.MAPPER.readTree(svar.body());
    }
}
