package no.sykefravaer.systemtest;

import static java.net.http.HttpClient.Version.HTTP_1_1;
import static java.net.http.HttpClient.Version.HTTP_2;
import static no.sykefravaer.systemtest.system.Emnene.kvittert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.systemtest.drift.Driftsfiler;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Json;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Nett;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Det dokumentasjonen, varslene og dashbordet kaller målingene, heter de i det kjørende systemet. */
@Order(9)
@ExtendWith(MedSystemet.class)
class MaalingerTest {

    private static final Pattern VAARE = Pattern.compile(
            "(?m)^((?:fakta|forfall|personer|regnskap|utboks|mottak|feilko|emne|leveringer|varsling|kalender)_\\w+?)(?:\\{| )");
    private static final Pattern ALLE = Pattern.compile("(?m)^([a-z]\\w+?)(?:\\{| )");
    private static final Pattern ELLEVE_SIFFER = Pattern.compile("\"\\d{11}\"");

    /** Sammenligningen med mottakerne går om natta, så den måler ingenting før. */
    private static final String FORST_OM_NATTA = "varsling_avvik_total";

    private static final Duration FRIST = Duration.ofSeconds(90);

    private final Systemet systemet;

    MaalingerTest(Systemet systemet) {
        this.systemet = systemet;
    }

    /** Noen målinger er der først når det de teller, har skjedd. */
    @BeforeEach
    void noe_har_skjedd() {
        try (var emnene = new Emnene(systemet)) {
            emnene.send(Testhendelser.mottatt(Personer.ny(), Klient.KILDE));
            kvittert(emnene.send(Emner.MILEPAEL, "nøkkel", "{ikke JSON".getBytes(StandardCharsets.UTF_8)));
        }
        await().atMost(FRIST)
                .until(() -> navn(VAARE).containsAll(Set.of("fakta_sist_seconds", "varsling_feilko_total")));
    }

    @Test
    void det_dokumentasjonen_nevner_finnes_og_det_som_finnes_er_nevnt() {
        await().atMost(FRIST).untilAsserted(() -> assertThat(medNattas()).isEqualTo(Driftsfiler.dokumenterte()));
    }

    @Test
    void varslene_spør_bare_om_det_som_finnes() {
        var uttrykk = new TreeSet<String>();
        Driftsfiler.varsler()
                .forEach(varsel -> uttrykk.addAll(
                        Driftsfiler.maalinger(varsel.split("expr: ")[1].split("\\n +(for|labels): ")[0])));

        assertThat(uttrykk).hasSizeGreaterThan(10);
        assertThat(navn(ALLE)).containsAll(uttrykk);
    }

    @Test
    void dashbordet_spør_bare_om_det_som_finnes() {
        var uttrykk = new TreeSet<String>();
        dashbord().findValuesAsText("expr").forEach(ett -> uttrykk.addAll(Driftsfiler.maalinger(ett)));

        assertThat(uttrykk).hasSizeGreaterThan(15);
        assertThat(navn(ALLE)).containsAll(uttrykk);
    }

    @Test
    void ingen_måling_har_et_identnummer() {
        assertThat(alt()).doesNotContainPattern(ELLEVE_SIFFER);
    }

    /** Uten TLS er HTTP/2 en oppgradering underveis, og den ødela svar. */
    @Test
    void ingen_av_tjenestene_oppgraderer_en_forbindelse_til_http2() throws IOException, InterruptedException {
        for (var adresse : tjenestene().toList()) {
            try (var klient = HttpClient.newBuilder().version(HTTP_2).build()) {
                var svar =
                        klient.send(HttpRequest.newBuilder(URI.create(adresse)).build(), BodyHandlers.discarding());

                assertThat(svar.version()).isEqualTo(HTTP_1_1);
            }
        }
    }

    private Set<String> medNattas() {
        var navn = navn(VAARE);
        navn.add(FORST_OM_NATTA);
        return navn;
    }

    private static JsonNode dashbord() {
        return Json.les(Driftsfiler.les(Driftsfiler.MAPPE.resolve("dashbord.json")));
    }

    private Set<String> navn(Pattern form) {
        var navn = new TreeSet<String>();
        form.matcher(alt()).results().forEach(treff -> navn.add(treff.group(1)));
        return navn;
    }

    private String alt() {
        return tjenestene().map(adresse -> Nett.get(adresse, null).tekst()).reduce("", String::concat);
    }

    private Stream<String> tjenestene() {
        return Stream.of("SYKMELDING_URL", "MILEPAEL_URL", "VARSLING_URL")
                .map(tjeneste -> systemet.adresse(tjeneste) + "/internal/metrics");
    }
}
