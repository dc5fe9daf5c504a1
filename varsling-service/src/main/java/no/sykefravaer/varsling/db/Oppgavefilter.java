package no.sykefravaer.varsling.db;

import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.Status;

/** Hvilke oppgaver det spørres etter. Et tomt felt betyr alle. */
public record Oppgavefilter(
        Rolle rolle,
        Status status,
        String kontor,
        String regel,
        LocalDate fristFom,
        LocalDate fristTom,
        String orgnummer,
        String hpr,
        Etter etter,
        int antall) {

    /** Den siste som er vist; lista går videre etter den. */
    public record Etter(LocalDate frist, UUID id) {}
}
