package no.sykefravaer.varsling.db;

import java.time.LocalDate;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.portefolje.Tildelt;

/**
 * En sykmeldt slik hun står i en portefølje eller et søk.
 *
 * @param oppgaver hvor mange åpne oppgaver Nav har om henne
 * @param frist den nærmeste av fristene deres; tom når ingen har en
 * @param tilfelleStart første dag i det siste sykefraværet vi vet om; tom når kjernen ikke har sagt den
 */
public record Sykmeldtlinje(Person person, Tildelt tildelt, int oppgaver, LocalDate frist, LocalDate tilfelleStart) {

    @Override
    public String toString() {
        return "Sykmeldtlinje[" + person.id() + "]";
    }
}
