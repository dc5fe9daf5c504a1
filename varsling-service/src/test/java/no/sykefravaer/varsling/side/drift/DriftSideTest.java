package no.sykefravaer.varsling.side.drift;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Helt
class DriftSideTest extends Varslingsproeve {

    static final AtomicLong POSISJON = new AtomicLong(7_000_000);

    static final String TILSTAND = """
            {"utboks": {"venter": 3, "parkert": 1, "eldste": 200}, "sisteForfall": "2024-03-10T08:00:00Z",
             "mottak": [{"kanal": "sykmelding", "emne": "sykefravaer.sykmelding.v1"}]}""";
    static final String FEILPOST = """
            {"sted": {"emne": "sykefravaer.sykmelding.v1", "partisjon": 2, "posisjon": 17}, "opphav": "LESING",
             "arsak": "com.fasterxml.jackson.core.JsonParseException", "forsok": 2, "lagt": "2024-03-10T08:00:00Z",
             "storrelse": 30}""";

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void kjernen_svarer() {
        kjernen("tilstand", TILSTAND);
        kjernen("regnskap", "{\"tattImot\": 10, \"anvendt\": 10, \"forApningen\": 0, \"differanse\": 0}");
        kjernen("feilko", "{\"antall\": 1, \"poster\": [" + FEILPOST + "]}");
    }

    @BeforeEach
    void ingen_omregning() {
        var svar =
                jsonResponse("{\"kode\": \"INGEN_OMREGNING\", \"detail\": \"Ingen omregning er satt i gang.\"}", 404);
        mottakere.kjernen().register(get("/api/v1/drift/omregn").willReturn(svar));
    }

    @AfterEach
    void les_igjen() {
        drift().sendSkjema("/drift/mottak/varsling-service/milepael/gjenoppta", "");
    }

    @Test
    void siden_viser_tjenestene_emnene_regnskapet_feilkøene_lesingen_og_utboksen() {
        var side = drift().side("/drift");

        assertThat(side)
                .contains("<h1", "varsling-service", "Klar", "sykmelding-service", "Svarer ikke")
                .contains(Emner.MILEPAEL, "Etterslep", "Kan ikke leses", "sykefravaer.sykmelding.v1-2@17")
                .contains("Stans lesingen", "3 venter, den eldste i 3 min", "Ingen omregning er satt i gang.")
                .contains("Regnskapet", "Tatt imot", "Differanse", "Alt som er tatt imot, er gjort rede for.");
    }

    @Test
    void siden_står_også_når_kjernen_er_borte_og_sier_det() {
        mottakere.kjernen().register(get("/api/v1/drift/tilstand").willReturn(serviceUnavailable()));
        mottakere.kjernen().register(get("/api/v1/drift/feilko").willReturn(serviceUnavailable()));

        assertThat(drift().side("/drift")).contains("milepael-service svarer ikke.", "varsling-service leser");
    }

    @Test
    void emnene_kan_hentes_for_seg() {
        assertThat(drift().side("/drift/emner"))
                .contains("<tr", Emner.SYKMELDING)
                .doesNotContain("<h1");
    }

    @Test
    void det_skjulte_vises_ikke_og_finnes_ikke_ved_søk() {
        var adresse = ligger("{\"type\":\"PersonOppdatert\",\"personId\":\"" + person + "\",\"fornavn\":\"Hemmelig\"}");
        kjernenTarImot("feilko/sok", "[]");

        assertThat(drift().side(adresse)).contains(person.toString(), "•••").doesNotContain("Hemmelig");
        assertThat(sok("Hemmelig")).contains("Ingen poster passer til søket.").doesNotContain(adresse);
        assertThat(sok(person.toString())).contains(adresse);
    }

    @Test
    void den_som_sier_hvorfor_ser_alt_og_den_som_ikke_gjør_det_ser_ingenting() {
        var adresse = ligger("{\"fornavn\":\"Hemmelig\"}");

        var uten = drift().sendSkjema(adresse + "/avdekk", "begrunnelse=+");
        var med = drift().sendSkjema(adresse + "/avdekk", "begrunnelse=Feilsøker");

        var utenRett = Nettleser.som(port, "drift", List.of(), List.of("FORTROLIG", "STRENGT_FORTROLIG", "EGEN_ANSATT"))
                .sendSkjema(adresse + "/avdekk", "begrunnelse=Feilsøker");

        assertThat(utenRett.body()).contains("du mangler retten").doesNotContain("Hemmelig");
        assertThat(uten.statusCode()).isEqualTo(409);
        assertThat(uten.body()).contains("Skriv hvorfor.").doesNotContain("Hemmelig");
        assertThat(med.body()).contains("Det er ført at du så det", "{&quot;fornavn&quot;:&quot;Hemmelig&quot;}");
    }

    @Test
    void en_post_som_feiler_igjen_sier_fra_og_en_forkastet_er_borte() {
        var adresse = ligger("{ikke JSON");

        var sendt = drift().sendSkjema(adresse + "/send", "");
        var forkastet = drift().sendSkjema(adresse + "/forkast", "begrunnelse=Vår+egen+prøve");

        assertThat(sendt.statusCode()).isEqualTo(409);
        assertThat(sendt.body()).contains("Posten feilet igjen");
        assertThat(forkastet.body()).contains("Posten er forkastet.");
        assertThat(drift().les(adresse).statusCode()).isEqualTo(404);
    }

    @Test
    void lesingen_stanses_med_grunn_og_gjenopptas() {
        var sti = "/drift/mottak/varsling-service/milepael/";

        var uten = drift().sendSkjema(sti + "stans", "begrunnelse=");
        var stanset = drift().sendSkjema(sti + "stans", "begrunnelse=Feil+i+kjernen");

        assertThat(uten.body()).contains("Skriv hvorfor.", "Leser");
        assertThat(stanset.body()).contains("Lesingen er stanset.", "Z990199: Feil i kjernen", "Gjenoppta");
    }

    @Test
    void en_parkert_levering_vises_med_svaret_og_sendt_på_nytt_kommer_den_fram() {
        var orgnummer = nyttOrgnummer();
        mottakere
                .arbeidsgiver()
                .register(post(Mottakere.OPPGAVER)
                        .withRequestBody(containing(orgnummer))
                        .willReturn(aResponse().withStatus(400)));
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, arbeidsgiver(orgnummer)));
        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        verden.levert(oppgave, "OPPRETT PARKERT");

        var side = drift().side("/drift");
        mottakere.svarerSomDeSkal();
        var sendt = drift().sendSkjema("/drift/leveringer/ARBEIDSGIVER/send", "");

        assertThat(side).contains("Leveringer til mottakerne", "HTTP_400").doesNotContain(orgnummer);
        assertThat(sendt.body()).contains("Leveringene prøves på nytt nå.");
        verden.levert(oppgave, "OPPRETT LEVERT");
    }

    @Test
    void bare_driften_slipper_inn_og_bare_fra_våre_egne_sider() {
        var veileder = Nettleser.veileder(port, "0315");

        assertThat(veileder.les("/drift").statusCode()).isEqualTo(403);
        assertThat(drift().sendSkjema("http://et.annet.sted", "/drift/omregn", "")
                        .statusCode())
                .isEqualTo(403);
    }

    private String sok(String verdi) {
        return drift().sendSkjema("/drift/feilko", "emne=&opphav=&verdi=" + URLEncoder.encode(verdi, UTF_8))
                .body();
    }

    private Nettleser drift() {
        return Nettleser.som(port, "drift", List.of(), List.of("UAVKLART"));
    }

    private String ligger(String innhold) {
        var posisjon = POSISJON.incrementAndGet();
        verden.les("""
                insert into feilko (emne, partisjon, posisjon, arsak, feilklasse, nav_call_id, innhold, forsok, tidspunkt)
                values (?, 0, ?, 'ULESELIG', 'JsonParseException', 'kall', ?, 1, now()) returning 1""", Emner.MILEPAEL, posisjon, innhold.getBytes(UTF_8));
        return "/drift/feilko/varsling-service/" + Emner.MILEPAEL + "/0/" + posisjon;
    }

    private void kjernen(String sti, String svar) {
        mottakere.kjernen().register(get("/api/v1/drift/" + sti).willReturn(okJson(svar)));
    }

    private void kjernenTarImot(String sti, String svar) {
        mottakere.kjernen().register(post("/api/v1/drift/" + sti).willReturn(okJson(svar)));
    }
}
