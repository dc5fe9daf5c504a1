package no.sykefravaer.varsling.oppgave;

import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;

import java.util.ArrayList;

/** Nye opplysninger om en person: oppgaver som ventet på dem får en frist å gå ut med, og Nav får vite om nytt kontor. */
final class Personfolding {

    private final Arbeidsfrist arbeidsfrist;
    private final Aarsak aarsak;

    Personfolding(Arbeidsfrist arbeidsfrist, Aarsak aarsak) {
        this.arbeidsfrist = arbeidsfrist;
        this.aarsak = aarsak;
    }

    Endring etter(Bilde bilde, Person ny) {
        var forrige = bilde.person(ny.id());
        if (forrige.harSett(ny.versjon())) {
            return Endring.INGEN;
        }
        var oppgaver = new ArrayList<Oppgave>();
        var bestillinger = new ArrayList<Bestilling>();
        for (var oppgave : bilde.apneOppgaver(ny.id())) {
            if (!forrige.avklart()) {
                var frist = arbeidsfrist.etter(oppgave.plikt().frist(), oppgave.arbeidsfrist());
                oppgaver.add(oppgave.medArbeidsfrist(frist));
            } else if (angaar(oppgave, forrige, ny)) {
                oppgave.bestill(Handling.ENDRE, aarsak).ifPresent(bestillinger::add);
            }
        }
        return new Endring(ny, null, oppgaver, bestillinger);
    }

    private static boolean angaar(Oppgave oppgave, Person forrige, Person ny) {
        return ny.harByttetIdentEtter(forrige) || oppgave.adressat().rolle() == NAV && ny.harByttetKontorEtter(forrige);
    }
}
