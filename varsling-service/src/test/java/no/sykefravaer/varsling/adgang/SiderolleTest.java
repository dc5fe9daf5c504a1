package no.sykefravaer.varsling.adgang;

import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.dialogmote;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.lokal.testressurs.Galttoken;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsprove;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel;
import no.sykefravaer.lokal.testressurs.adgang.Adgangstabell;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.side.Kjernen;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sidene, prøvd som hver rolle i en innlogget nettleser: bare de som står i tabellen, slipper inn. */
@Helt
class SiderolleTest extends Varslingsproeve {

    private static final Map<String, String> STI = Map.of(
            "partisjon",
            "0",
            "posisjon",
            "0",
            "mottaker",
            "NAV",
            "hva",
            "bistand",
            "kode",
            "notater",
            "svar",
            "utfort");
    /** Prøves der innloggingen prøves: den avslutter økta. */
    private static final String UTLOGGING = "GET /logg-ut";

    /** Den som kom fra en lenke som ikke er hennes, får vite at oppgaven ikke finnes, hvem hun enn er. */
    private static final Set<String> FINNES_IKKE = Set.of("GET /svar/{id}", "POST /svar/{id}/{svar}");

    /** En flytting ingen har, avvises som en ved et annet kontor: id-en sier ikke om den finnes. */
    private static final Set<String> AVVISES_UKJENT =
            Set.of("GET /portefolje/flytting/{id}", "POST /portefolje/flytting/{id}/tilbake");

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    static List<String> roller() {
        return Adgangstabell.ROLLER;
    }

    @ParameterizedTest
    @MethodSource("roller")
    void rollen_slipper_inn_bare_der_tabellen_sier_det(String rolle) {
        var nettleser = Nettleser.med(port, krav(rolle));
        nettleser.les(medSkjema(rolle));
        var avvik = new ArrayList<String>();
        for (var regel : sider()) {
            var status = send(nettleser, regel).statusCode();
            var avvist = status == 403 || status == 404 && FINNES_IKKE.contains(regel.endepunkt());
            var slipperInn = regel.til(rolle).isPresent() && !AVVISES_UKJENT.contains(regel.endepunkt());
            if (slipperInn ? status == 403 || status >= 500 && status != 503 : !avvist) {
                avvik.add(regel + ": " + status);
            }
        }

        assertThat(avvik).isEmpty();
    }

    @Test
    void uten_innlogging_kommer_ingen_til_noen_side() {
        for (var regel : sider()) {
            var svar = send(Nettleser.uinnlogget(port), regel);

            assertThat(svar.statusCode() == 403 || svar.body().contains("Hvem vil du være?"))
                    .as("%s: %d", regel, svar.statusCode())
                    .isTrue();
        }
    }

    /** På sidene er det økta som teller; et token ved siden av den åpner ingen, og aldri et som er galt. */
    @Test
    void et_token_med_noe_galt_kommer_ikke_til_noen_side() {
        var prove = new Adgangsprove(port);

        assertThat(sider())
                .allSatisfy(regel -> assertThat(Galttoken.values()).allSatisfy(galt -> {
                    var token = galt.av(regel.adgang().keySet().iterator().next(), Adgangsprove.ALT);
                    assertThat(prove.kall(regel, STI, token, Map.of()).status()).isIn(302, 401, 403);
                }));
    }

    /** En side rollen har, med et skjema på. */
    private String medSkjema(String rolle) {
        return switch (rolle) {
            case "arbeidsgiver", "sykmelder" -> "/svar/" + oppgave(rolle);
            case "sykmeldt" -> minside();
            case "drift" -> "/drift";
            default -> "/oppgaver/sok";
        };
    }

    private String minside() {
        new Kjernen(mottakere).svarer("AKTIV", "");
        return "/mitt";
    }

    private UUID oppgave(String rolle) {
        verden.send(
                oppdatert(person, 1, "0315"),
                dialogmote(person, milepael, 1, arbeidsgiver("889640782"), sykmelder("1234567")));
        return verden.oppgave(milepael, rolle.toUpperCase(Locale.ROOT));
    }

    private static List<Adgangsregel> sider() {
        return Adgangstabell.les().regler().stream()
                .filter(regel -> !regel.endepunkt().contains(" /api/"))
                .filter(regel -> regel.til(Adgangstabell.ENHVER).isEmpty()
                        && !regel.endepunkt().equals(UTLOGGING))
                .toList();
    }

    private static HttpResponse<String> send(Nettleser nettleser, Adgangsregel regel) {
        var adresse = regel.adresse(STI);
        return regel.metode().equals("GET") ? nettleser.les(adresse) : nettleser.sendSkjema(adresse, regel.kropp());
    }

    private String krav(String rolle) {
        var alt = new HashMap<String, Object>(Adgangsprove.ALT);
        alt.put("aud", "sykefravaer");
        alt.put("pid", PERSONIDENT);
        alt.put("roles", List.of(rolle));
        try {
            return new ObjectMapper().writeValueAsString(alt);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
