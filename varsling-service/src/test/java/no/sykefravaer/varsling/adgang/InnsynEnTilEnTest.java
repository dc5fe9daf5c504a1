package no.sykefravaer.varsling.adgang;

import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsprove;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel.Adgang;
import no.sykefravaer.lokal.testressurs.adgang.Adgangstabell;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.side.Kjernen;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hver forespørsel om en person er én rad: her når vi svarer selv eller avviser, hos kjernen når den blir spurt, aldri begge
 * steder. Den som ikke viser noen, er ingen. En forespørsel kjennes på sin {@code Nav-Call-Id}.
 */
@Helt
class InnsynEnTilEnTest extends Varslingsproeve {

    /** Det som ikke viser noen: et tomt søk, en liste, og et søk ingen har gjort. */
    private static final Set<String> INGEN =
            Set.of("GET /api/v1/oppgaver", "GET /oppgaver/sok", "GET /oppgaver/sok/{id}");

    private static final Set<String> REGNEARK = Set.of("GET /oppgaver/csv", "GET /portefolje/csv");
    private static final String SOKET = "POST /oppgaver/sok";

    final String kontor = nyttHpr();
    UUID oppgave;
    Blikk blikk;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void en_sykmeldt_med_en_plikt() {
        new Kjernen(mottakere).svarer("AKTIV", "");
        blikk = new Blikk(verden, mottakere);
        verden.send(oppdatert(person, 1, kontor), aktivert(person, milepael, 1, NAV));
        oppgave = verden.oppgave(milepael, "NAV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"veileder", "leder"})
    void veilederens_kall_om_en_hun_får_se_er_kjernens_rad(String rolle) {
        var nettleser = Nettleser.som(port, rolle, List.of(kontor), List.of());
        nettleser.les("/oppgaver/sok");

        assertThat(sine(rolle)).hasSizeGreaterThan(10).allSatisfy(regel -> {
            var ventet = viserIngen(regel) ? List.<String>of() : List.of("kjernen");
            blikk.krev(regel.endepunkt(), ventet, () -> send(nettleser, regel, rolle, kontor));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"veileder", "leder"})
    void veilederens_kall_om_en_ved_et_annet_kontor_er_vår_rad_om_at_hun_ble_avvist(String rolle) {
        var annet = nyttHpr();
        var nettleser = Nettleser.som(port, rolle, List.of(annet), List.of());
        nettleser.les("/oppgaver/sok");

        assertThat(sine(rolle)).allSatisfy(regel -> {
            var ventet = viserIngen(regel) ? List.<String>of() : List.of(slag(regel) + " avvist");
            blikk.krev(regel.endepunkt(), ventet, () -> send(nettleser, regel, rolle, annet));
        });
    }

    @Test
    void listene_og_tallene_ved_kontoret_er_ingen_rad_og_et_regneark_er_én_uten_person() {
        var nettleser = Nettleser.som(port, "leder", List.of(kontor), List.of());
        var sider = Adgangstabell.les()
                .med("leder", Adgang.KONTOR)
                .filter(regel -> regel.metode().equals("GET") && !erForSystemer(regel))
                .filter(regel -> !regel.endepunkt().contains("{"))
                .toList();

        assertThat(sider).hasSizeGreaterThan(5).allSatisfy(regel -> {
            var ventet = REGNEARK.contains(regel.endepunkt()) ? List.of("REGNEARK") : List.<String>of();
            blikk.krev(regel.endepunkt(), ventet, () -> nettleser.les(regel.adresse(Map.of())));
        });
    }

    @Test
    void den_som_velger_veileder_føres_for_hver_hun_valgte_også_dem_hun_ikke_får() {
        var valgt = "&til=UFORDELT&valgt=" + person + "%3A0";
        for (var ventet :
                Map.of(kontor, "TILDELING", nyttHpr(), "TILDELING avvist").entrySet()) {
            var nettleser = Nettleser.veileder(port, ventet.getKey());
            var skjema = "kontor=" + ventet.getKey() + valgt;
            blikk.krev(skjema, List.of(ventet.getValue()), () -> nettleser.sendSkjema("/oppgaver/tildeling", skjema));
        }
    }

    private void send(Nettleser nettleser, Adgangsregel regel, String rolle, String ved) {
        var kode = regel.endepunkt().contains("{milepaelId}") ? "avvent" : "notater";
        var sti = Map.of(
                "personId",
                person.toString(),
                "milepaelId",
                milepael.toString(),
                "id",
                oppgave.toString(),
                "kode",
                kode);
        if (erForSystemer(regel)) {
            var token = Testtoken.av(rolle, Map.of("NAVident", "Z990199", "enheter", List.of(ved)));
            var kropp = regel.kropp().isEmpty() ? "" : "{\"versjon\":1}";
            new Adgangsprove(port)
                    .kall(new Adgangsregel(regel.endepunkt(), regel.adgang(), kropp), sti, token, Map.of());
        } else if (regel.metode().equals("GET")) {
            nettleser.les(regel.adresse(sti));
        } else {
            var sok = regel.endepunkt().equals(SOKET);
            nettleser.sendSkjema(regel.adresse(sti), sok ? "sok=" + PERSONIDENT : regel.kropp());
        }
    }

    private static String slag(Adgangsregel regel) {
        return switch (regel.endepunkt()) {
            case SOKET -> "SOK";
            case "POST /api/v1/oppgaver/{id}/utfort" -> "OPPGAVE";
            case "GET /personer/{personId}/moteark" -> "MOTEARK";
            case "GET /personer/{personId}/milepaeler/{milepaelId}/mote.ics" -> "KALENDERFIL";
            default -> "PERSONSIDE";
        };
    }

    private static List<Adgangsregel> sine(String rolle) {
        return Adgangstabell.les().med(rolle, Adgang.SINE).toList();
    }

    private static boolean viserIngen(Adgangsregel regel) {
        return INGEN.contains(regel.endepunkt());
    }

    private static boolean erForSystemer(Adgangsregel regel) {
        return regel.endepunkt().contains(" /api/");
    }
}
