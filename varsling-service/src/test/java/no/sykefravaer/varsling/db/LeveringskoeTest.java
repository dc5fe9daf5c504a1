package no.sykefravaer.varsling.db;

import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.oppgave.Leveranse;
import org.junit.jupiter.api.Test;

/** Rekkefølgen i køen, i år 2000, så ingenting annet er klart, og i en transaksjon ingen andre ser. */
@Helt
class LeveringskoeTest extends Varslingsproeve {

    static final Instant NAA = Instant.parse("2000-01-02T00:00:00Z");

    @Inject
    Leveringskoe koe;

    @Inject
    Utfallsrader utfallsrader;

    @Test
    void det_som_kan_vente_leies_ut_etter_det_nye_selv_om_det_er_eldre() {
        var utsatt = levertOppgave();
        var ny = levertOppgave();
        QuarkusTransaction.begin();
        try {
            gjorKlar(utsatt, true, "2000-01-01");
            gjorKlar(ny, false, "2000-01-02");

            assertThat(lei(1)).containsExactly(ny);
            assertThat(lei(1)).containsExactly(utsatt);
            assertThat(lei(1)).isEmpty();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void er_det_plass_leies_begge_deler_ut_på_én_gang() {
        var utsatt = levertOppgave();
        var ny = levertOppgave();
        QuarkusTransaction.begin();
        try {
            gjorKlar(utsatt, true, "2000-01-01");
            gjorKlar(ny, false, "2000-01-01");

            assertThat(lei(10)).containsExactly(ny, utsatt);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void det_bryteren_ikke_slapp_til_er_ikke_et_forsøk() {
        var oppgave = levertOppgave();
        QuarkusTransaction.begin();
        try {
            gjorKlar(oppgave, false, "2000-01-01");
            var forst = leide(1).getFirst();
            utfallsrader.merk(List.of(Leveringsutfall.ikkeSluppetTil(forst, NAA)), NAA);

            assertThat(leide(1)).extracting(Leveranse::forsok).containsExactly(forst.forsok());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<UUID> lei(int antall) {
        return leide(antall).stream()
                .map(Leveranse::oppgave)
                .map(oppgave -> oppgave.id())
                .toList();
    }

    private List<Leveranse> leide(int antall) {
        return koe.lei(SYKMELDER, antall, NAA, NAA.plusSeconds(25));
    }

    private UUID levertOppgave() {
        var id = UUID.randomUUID();
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, id, 1, sykmelder(nyttHpr())));
        var oppgave = verden.oppgave(id, "SYKMELDER");
        verden.levert(oppgave, "OPPRETT LEVERT");
        return oppgave;
    }

    private void gjorKlar(UUID oppgave, boolean kanVente, String dag) {
        verden.skriv(
                "update levering set status = 'VENTER', kan_vente = ?, neste_forsok = cast(? as date) where oppgave_id = ?",
                kanVente,
                dag,
                oppgave);
    }
}
