package no.sykefravaer.varsling.db;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.varsling.oppgave.Person;

/**
 * En åpen Nav-oppgave slik den står i arbeidslista.
 *
 * @param frist lovens frist; tom når oppgaven bare er til orientering
 * @param tilfelleStart første dag i sykefraværet, tom når kjernen ikke har sagt den
 * @param virksomheter organisasjonsnumrene til arbeidsgiverne som har hatt oppgaver i samme tilfelle
 */
public record Arbeidslinje(
        Person person,
        String regel,
        int uke,
        LocalDate frist,
        String hjemmel,
        LocalDate tilfelleStart,
        List<String> virksomheter,
        boolean sykmelderUkjent) {

    @Override
    public String toString() {
        return "Arbeidslinje[" + regel + "]";
    }
}
