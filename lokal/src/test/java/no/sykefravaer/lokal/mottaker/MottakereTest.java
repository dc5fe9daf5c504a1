package no.sykefravaer.lokal.mottaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
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
    static final String SAK = "00000000-0000-4000-8000-000000000001";
    static final String UKJENT = "00000000-0000-4000-8000-000000000009";
    static final String NAVOPPGAVE = """
            {"tema":"SYK","oppgavetype":"BEH_SAK","aktivDato":"2024-01-01","prioritet":"NORM","tildeltEnhetsnr":"0315",\
            "fristFerdigstillelse":"2024-02-07","behandlesAvApplikasjon":"SYKEFRAVAER","beskrivelse":"Vurder",\
            "personident":"01816000064","saksreferanse":"%s"}""".formatted(SAK);
    static final String PLAN = """
            {"merkelapp":"Sykefraværsoppfølging","tekst":"Lag plan","lenke":"http://x/y","eksternId":"%s",\
            "grupperingsid":"%s","virksomhetsnummer":"311028334","mottakere":[{"altinnRessurs":"r"}],"frist":"2099-02-07",\
            "paaminnelse":{"foerFrist":"PT63H"},"hardDelete":{"om":"P1Y"},"personident":"01816000064"}""".formatted(SAK, SAK);
    static final String UTFORT = "{\"tilstand\":\"UTFOERT\",\"grunn\":\"UTFORT\"}";

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

        var funnet = json(kall("GET", NAV + "?tema=SYK&saksreferanse=" + SAK + "&statuskategori=AAPEN", null));

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
        kall("PATCH", NAV + "/1", "{\"id\":1,\"versjon\":1,\"tildeltEnhetsnr\":\"1719\"}");

        assertThat(kall("PATCH", NAV + "/1", "{\"id\":1,\"versjon\":1,\"tildeltEnhetsnr\":\"1720\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void ferdigstilte_er_ikke_åpne() throws Exception {
        kall("POST", NAV, NAVOPPGAVE);
        kall("PATCH", NAV + "/1", "{\"id\":1,\"versjon\":1,\"status\":\"FERDIGSTILT\"}");

        var aapne = json(kall("GET", NAV + "?tema=SYK&saksreferanse=" + SAK + "&statuskategori=AAPEN", null));

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
        kall("PATCH", ARBEIDSGIVER + "/" + SAK, UTFORT);
        kall("PATCH", ARBEIDSGIVER + "/" + SAK, UTFORT);

        var mottatt = json(kall("GET", "/mottatt?status=UTFOERT&eksternId=" + SAK, null));

        assertThat(mottatt.at("/oppgaver/0/versjon").asInt()).isEqualTo(2);
    }

    @Test
    void en_ukjent_oppgave_kan_ikke_endres() throws Exception {
        assertThat(kall("PATCH", SYKMELDER + "/" + UKJENT, UTFORT).statusCode()).isEqualTo(404);
    }

    @Test
    void sykmelders_oppgave_er_til_et_hpr_nummer() throws Exception {
        assertThat(kall("POST", SYKMELDER, PLAN).statusCode()).isEqualTo(400);
        assertThat(kall(
                                "POST",
                                SYKMELDER,
                                PLAN.replace("virksomhetsnummer", "hpr").replace("altinnRessurs", "hpr"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void det_mottatte_overlever_en_omstart() throws Exception {
        kall("POST", NAV, NAVOPPGAVE);
        kall("PATCH", NAV + "/1", "{\"id\":1,\"versjon\":1,\"tildeltEnhetsnr\":\"1719\"}");
        mottakere.close();
        mottakere = Mottakere.start(0, mappe);

        assertThat(json(kall("GET", NAV + "/1", null)).get("tildeltEnhetsnr").asText())
                .isEqualTo("1719");
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
        return new Avsender(klient, mottakere.port()).kall(metode, sti, innhold);
    }

    private static JsonNode json(HttpResponse<byte[]> svar) throws IOException {
        return Json.MAPPER.readTree(svar.body());
    }
}
