package no.sykefravaer.varsling.db;

import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Person;

/** En oppgave slik en part henter den, med nummeret på siste endring. */
public record Partslinje(long endring, Oppgave oppgave, Person person) {}
