package no.sykefravaer.varsling.side.person;

import static java.time.temporal.ChronoUnit.YEARS;

import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.side.Skrivemate;
import no.sykefravaer.varsling.side.Stier;

/**
 * Den sykmeldte øverst på siden sin. Det ingen vet, er null.
 *
 * @param nummerdato de seks første sifrene i fødselsnummeret; null når personen ikke er avklart
 * @param sykmeldt sykefraværet som pågår, eller det siste
 */
public record Personhode(
        String adresse,
        String navn,
        String alder,
        List<String> merknader,
        String nummerdato,
        String nummerrest,
        Fravaersvisning sykmeldt) {

    /** Uten det bare kjernen vet. */
    public static Personhode av(Person person) {
        var ident = person.personident();
        return new Personhode(
                Stier.PERSONER + "/" + person.id(),
                Skrivemate.navn(person),
                null,
                Skrivemate.merknader(person),
                ident == null ? null : ident.substring(0, Skrivemate.DATODEL),
                ident == null ? null : ident.substring(Skrivemate.DATODEL),
                null);
    }

    public static Personhode av(Person person, Tidslinje linje) {
        var uten = av(person);
        var merknader = new ArrayList<>(uten.merknader);
        if (Gjentakende.er(linje)) {
            merknader.add("Gjentakende sykefravær");
        }
        return new Personhode(
                uten.adresse,
                uten.navn,
                linje.fodselsdato() == null ? null : YEARS.between(linje.fodselsdato(), linje.dato()) + " år",
                merknader,
                uten.nummerdato,
                uten.nummerrest,
                Fravaersvisning.av(linje).orElse(null));
    }

    @Override
    public String toString() {
        return "Personhode[" + adresse + "]";
    }
}
