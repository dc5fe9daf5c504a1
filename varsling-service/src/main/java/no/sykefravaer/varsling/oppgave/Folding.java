package no.sykefravaer.varsling.oppgave;

import static no.sykefravaer.varsling.oppgave.Handling.LUKK;

import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.MilepaelHendelse.Endret;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukket;
import no.sykefravaer.kontrakt.MilepaelHendelse.PersonOppdatert;

/** Hva én hendelse gjør med det vi har fra før. Det som ikke er nyere enn det vi har sett, gjør ingenting. */
public final class Folding {

    private final Arbeidsfrist arbeidsfrist;

    public Folding(Arbeidsfrist arbeidsfrist) {
        this.arbeidsfrist = arbeidsfrist;
    }

    public Endring etter(Bilde bilde, MilepaelHendelse hendelse, String navCallId) {
        var aarsak = new Aarsak(hendelse.hendelseId(), navCallId);
        return switch (hendelse) {
            case Aktivert h -> oppfyll(bilde, Krav.av(h), aarsak);
            case Endret h -> oppfyll(bilde, Krav.av(h), aarsak);
            case Lukket h -> lukk(bilde, h, aarsak);
            case PersonOppdatert h -> new Personfolding(arbeidsfrist, aarsak).etter(bilde, Person.av(h));
        };
    }

    private Endring oppfyll(Bilde bilde, Krav krav, Aarsak aarsak) {
        var kjent = bilde.milepael(krav.milepaelId());
        if (kjent != null && kjent.harSett(krav.versjon())) {
            return Endring.INGEN;
        }
        if (kjent != null && !kjent.aktiv() && !krav.aktiverer()) {
            var lukketFremdeles = new Milepael(kjent.id(), krav.personId(), krav.versjon(), false);
            return new Endring(null, lukketFremdeles, List.of(), List.of());
        }
        return new Pliktfolding(arbeidsfrist, krav, aarsak).etter(bilde.oppgaverTil(krav.milepaelId()));
    }

    private static Endring lukk(Bilde bilde, Lukket h, Aarsak aarsak) {
        var kjent = bilde.milepael(h.milepaelId());
        if (kjent != null && kjent.harSett(h.versjon())) {
            return Endring.INGEN;
        }
        var oppgaver = new ArrayList<Oppgave>();
        var bestillinger = new ArrayList<Bestilling>();
        for (var oppgave : bilde.oppgaverTil(h.milepaelId())) {
            if (oppgave.apen()) {
                var lukket = oppgave.lukket(h.grunn(), h.versjon());
                oppgaver.add(lukket);
                lukket.bestill(LUKK, aarsak).ifPresent(bestillinger::add);
            }
        }
        return new Endring(
                null, new Milepael(h.milepaelId(), h.personId(), h.versjon(), false), oppgaver, bestillinger);
    }
}
