package no.sykefravaer.varsling.db;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.portefolje.Behov;
import no.sykefravaer.varsling.portefolje.Tildelt;

/**
 * En åpen Nav-oppgave slik den står i arbeidslista.
 *
 * @param flere de andre oppgavene om samme person, når lista er samlet
 * @param frist lovens frist; tom når oppgaven bare er til orientering
 * @param tilfelleStart første dag i sykefraværet, tom når kjernen ikke har sagt den
 * @param virksomheter organisasjonsnumrene til arbeidsgiverne som har hatt oppgaver i samme tilfelle
 */
public record Arbeidslinje(
        Person person,
        String regel,
        List<String> flere,
        int uke,
        LocalDate frist,
        String hjemmel,
        LocalDate tilfelleStart,
        List<String> virksomheter,
        boolean sykmelderUkjent,
        Tildelt tildelt,
        Set<Behov> behov) {

    @Override
    public String toString() {
        return "Arbeidslinje[" + regel + "]";
    }
}
