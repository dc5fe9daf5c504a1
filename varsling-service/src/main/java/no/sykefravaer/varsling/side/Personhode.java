package no.sykefravaer.varsling.side;

import java.util.List;
import no.sykefravaer.varsling.oppgave.Person;

/**
 * Den sykmeldte øverst på siden sin.
 *
 * @param nummerdato de seks første sifrene i fødselsnummeret; null når personen ikke er avklart
 */
record Personhode(String adresse, String navn, List<String> merknader, String nummerdato, String nummerrest) {

    static Personhode av(Person person) {
        var ident = person.personident();
        return new Personhode(
                Personside.STI + "/" + person.id(),
                Radvisning.navn(person),
                Radvisning.merknader(person),
                ident == null ? null : ident.substring(0, Radvisning.DATODEL),
                ident == null ? null : ident.substring(Radvisning.DATODEL));
    }

    @Override
    public String toString() {
        return "Personhode[" + adresse + "]";
    }
}
