package no.sykefravaer.milepael.api;

import static no.sykefravaer.milepael.Hendelsesbygger.EKSEMPEL_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.FASTLEGE;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.api.Kommandoprove.be;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsprove;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel.Adgang;
import no.sykefravaer.lokal.testressurs.adgang.Adgangstabell;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.tid.Klokke;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** En part når bare sitt eget: virksomheten sin, pasienten sin, saken sin, dokumentene sine. En annens finnes ikke. */
@MedKafkaOgDatabase
class EgetTest {

    private static final String HUN = "04850009101";
    private static final Map<String, Map<String, Object>> ANDRE = Map.of(
            "arbeidsgiver", Map.of("orgnummer", "889640782"),
            "sykmelder", Map.of("hpr", "7654321"),
            "sykmeldt", Map.of("pid", "04850009102"));

    @Inject
    Kommandoprove kommandoer;

    @Inject
    Prove prove;

    @Inject
    Klokke klokke;

    @Inject
    Bildet bildet;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    Adgangsprove adgang;

    @BeforeEach
    void en_sykmeldt() {
        adgang = new Adgangsprove(port);
        bildet.tom();
        kommandoer.milepael(HUN, "AKTIVITETSKRAV");
    }

    @Test
    void en_annens_finnes_ikke_uansett_hva_det_spørres_om() {
        var avvik = new ArrayList<String>();
        for (var plikt : List.of("AKTIVITETSKRAV", "DIALOGMOTE_1")) {
            ANDRE.forEach((rolle, krav) -> om(rolle).forEach(regel -> {
                var svar = spor(regel, plikt, Testtoken.av(rolle, krav));
                if (svar.status() != 404) {
                    avvik.add(regel + " som en annen " + rolle + ": " + svar.status());
                }
            }));
        }

        assertThat(avvik).isEmpty();
    }

    @Test
    void sitt_eget_når_de() {
        om("arbeidsgiver")
                .forEach(regel -> naar(regel, "DIALOGMOTE_1", "arbeidsgiver", Map.of("orgnummer", EKSEMPEL_AS)));
        om("sykmeldt").forEach(regel -> naar(regel, "DIALOGMOTE_1", "sykmeldt", Map.of("pid", HUN)));
        om("sykmelder")
                .filter(regel -> regel.endepunkt().matches(".*(uttalelse|bestillinger)"))
                .forEach(regel -> naar(regel, "AKTIVITETSKRAV", "sykmelder", Map.of("hpr", FASTLEGE)));
    }

    @Test
    void en_sykmelder_som_har_trukket_sykmeldingen_har_ikke_lenger_pasienten() {
        var start = klokke.iDag().minusDays(60);
        var lege = Testtoken.av("sykmelder", Map.of("hpr", "5550001"));
        var hos = den(klokke.iDag()).om(new Personident(HUN)).fra("5550001");
        prove.mottar(hos.sendt("s-2", start, start.plusDays(80)));
        be(HUN, Map.of("regel", "DIALOGMOTE_2"), lege).statusCode(201);

        prove.mottar(hos.slettet("s-2"));

        be(HUN, Map.of("regel", "DIALOGMOTE_2"), lege).statusCode(404);
    }

    @Test
    void en_sykmelder_fra_et_fravær_som_er_over_har_ikke_lenger_pasienten() {
        var ident = "04850009103";
        var dor = den(LocalDate.of(2020, 1, 2)).om(new Personident(ident));
        prove.mottar(dor.person("0315", null), dor.sendt("s-1", LocalDate.of(2020, 1, 2), LocalDate.of(2020, 3, 2)));

        be(ident, Map.of("regel", "DIALOGMOTE_2"), Testtoken.av("sykmelder", Map.of("hpr", FASTLEGE)))
                .statusCode(404);
    }

    @Test
    void en_annen_kilde_finner_ikke_dokumentet_uansett_slag() {
        var dag = klokke.iDag();
        var dor = den(dag).om(new Personident(HUN));
        prove.mottar(
                dor.soknad("s-1", dag.minusDays(60), dag.minusDays(40), 0, null),
                dor.inntektsmelding("s-1", dag.minusDays(60), dag.minusDays(45)));

        assertThat(Adgangstabell.les()
                        .med("kildesystem", Adgang.EGET)
                        .filter(regel -> regel.endepunkt().endsWith("/{id}")))
                .hasSize(3)
                .allSatisfy(regel -> {
                    assertThat(dokument(regel, "epj-a")).as("%s", regel).isEqualTo(200);
                    assertThat(dokument(regel, "epj-b")).as("%s", regel).isEqualTo(404);
                });
    }

    private void naar(Adgangsregel regel, String plikt, String rolle, Map<String, Object> krav) {
        assertThat(spor(regel, plikt, Testtoken.av(rolle, krav)).status())
                .as("%s som %s", regel, rolle)
                .isNotIn(401, 403, 404)
                .isLessThan(500);
    }

    private int dokument(Adgangsregel regel, String kilde) {
        return adgang.kall(regel, Map.of("id", "s-1"), Prove.kildesystem(kilde), Map.of("nav-personident", HUN))
                .status();
    }

    private Adgangsprove.Svar spor(Adgangsregel regel, String plikt, String token) {
        var sti = Map.of("milepaelId", kommandoer.av(HUN, plikt));
        return adgang.kall(regel, sti, token, Map.of("nav-personident", HUN));
    }

    /** Det rollen kan spørre om en person; innsynsloggen spør bare om en selv. */
    private static Stream<Adgangsregel> om(String rolle) {
        return Adgangstabell.les()
                .med(rolle, Adgang.EGET)
                .filter(regel -> !regel.endepunkt().endsWith("/innsyn"));
    }
}
