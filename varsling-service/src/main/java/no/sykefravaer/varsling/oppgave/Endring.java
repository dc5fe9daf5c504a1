package no.sykefravaer.varsling.oppgave;

import java.util.List;

/** Det én hendelse fører til. Tomme felt betyr at det lagrede står. */
public record Endring(Person person, Milepael milepael, List<Oppgave> oppgaver, List<Bestilling> bestillinger) {

    static final Endring INGEN = new Endring(null, null, List.of(), List.of());

    public Endring {
        oppgaver = List.copyOf(oppgaver);
        bestillinger = List.copyOf(bestillinger);
    }
}
