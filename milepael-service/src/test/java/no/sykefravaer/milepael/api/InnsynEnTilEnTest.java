package no.sykefravaer.milepael.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsprove;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel.Adgang;
import no.sykefravaer.lokal.testressurs.adgang.Adgangstabell;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hvert kall om en person er én rad i innsynsloggen, også når det ble avvist; et kall som ikke er det, er ingen. */
@MedKafkaOgDatabase
class InnsynEnTilEnTest {

    private static final String HUN = "04850009201";
    /** Den som spør om seg selv, leser loggen; det er ikke et blikk. */
    private static final Set<String> IKKE_ET_BLIKK = Set.of("GET /api/v1/innsyn");

    @Inject
    Kommandoprove kommandoer;

    @Inject
    Bildet bildet;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    private final List<String> avvik = new ArrayList<>();
    private int kall;

    @BeforeEach
    void en_sykmeldt() {
        bildet.tom();
        kommandoer.milepael(HUN, "AKTIVITETSKRAV");
    }

    @Test
    void veilederens_kall_er_hver_sin_rad_enten_hun_får_se_eller_ikke() {
        for (var kontor : List.of("0315", "1719")) {
            var krav = Map.<String, Object>of("NAVident", "Z990123", "enheter", List.of(kontor));
            var ventet = "1 " + kontor.equals("1719") + " Z990123 0315";
            prov("veileder", Adgang.SINE, krav, ventet);
        }

        assertThat(avvik).isEmpty();
        assertThat(kall).isGreaterThanOrEqualTo(50);
    }

    @Test
    void partenes_kall_er_hver_sin_rad_også_når_saken_er_en_annens() {
        prov("arbeidsgiver", Adgang.EGET, Map.of("orgnummer", "889640782"), "1 true 889640782 EGEN_VIRKSOMHET");
        prov("sykmelder", Adgang.EGET, Map.of("hpr", "7654321"), "1 true 7654321 EGEN_PASIENT");
        prov("sykmeldt", Adgang.EGET, Map.of("pid", "04850009202"), "1 true ukjent EGEN_SAK");

        assertThat(avvik).isEmpty();
    }

    @Test
    void kildene_driften_listene_og_tallene_er_ingen_rad() {
        prov("kildesystem", Adgang.EGET, Map.of("kilde", "epj-a"), "0");
        prov("drift", Adgang.ALT, Map.of("NAVident", "Z990999"), "0");
        prov("veileder", Adgang.KONTOR, Map.of("NAVident", "Z990123", "enheter", List.of("0315")), "0");

        assertThat(avvik).isEmpty();
    }

    private void prov(String rolle, Adgang adgang, Map<String, Object> krav, String ventet) {
        var sti = Map.of("milepaelId", kommandoer.av(HUN, "AKTIVITETSKRAV"), "kontor", "0315");
        var prove = new Adgangsprove(port);
        Adgangstabell.les()
                .med(rolle, adgang)
                .filter(regel -> !IKKE_ET_BLIKK.contains(regel.endepunkt()))
                .forEach(regel -> {
                    var spor = "en-til-en-" + ++kall;
                    var token = Testtoken.av(rolle, krav);
                    prove.kall(regel, sti, token, Map.of("nav-personident", HUN, "Nav-Call-Id", spor));
                    var rader = bildet.les("select concat_ws(' ', count(*), bool_or(avvist)::text, min(utforer),"
                            + " min(rettighet)) from innsynslogg where nav_call_id = '" + spor + "'");
                    if (!rader.equals(List.of(ventet))) {
                        avvik.add(regel + " som " + rolle + ": " + rader);
                    }
                });
    }
}
