package no.sykefravaer.varsling.side.liste;

import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.sykefravaer.varsling.db.Sykmeldtlinje;
import no.sykefravaer.varsling.kjerne.Nesteplikt;
import no.sykefravaer.varsling.side.Fristmerke;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Skrivemate;
import no.sykefravaer.varsling.side.Stier;

/**
 * En sykmeldt i en portefølje eller et søk.
 *
 * @param nummerdato de seks første sifrene i fødselsnummeret; null når personen er uavklart
 * @param frist den nærmeste, med hvor lenge det er til; null når ingen oppgave har frist
 * @param neste den neste plikten i kalenderen; null når den ikke er hentet, eller ingen kommer
 * @param uke hele uker siden sykefraværet begynte
 */
public record Sykmeldtvisning(
        String adresse,
        String navn,
        List<String> merknader,
        String nummerdato,
        String nummerrest,
        int oppgaver,
        String frist,
        Fristmerke merke,
        Neste neste,
        String uke,
        String veileder) {

    /** En plikt og dagen den har frist. */
    public record Neste(String oppgave, String dato) {

        public static Neste av(Nesteplikt plikt) {
            return plikt == null ? null : new Neste(Oppgavenavn.av(plikt.regel()), Skrivemate.frist(plikt.frist()));
        }
    }

    /** @param veileder navnet til den som har identen */
    public static Sykmeldtvisning av(
            Sykmeldtlinje linje, LocalDate iDag, Nesteplikt neste, UnaryOperator<String> veileder) {
        var person = linje.person();
        return new Sykmeldtvisning(
                Stier.PERSONER + "/" + person.id(),
                Skrivemate.navn(person),
                Skrivemate.merknader(person),
                person.avklart() ? person.personident().substring(0, Skrivemate.DATODEL) : null,
                person.avklart() ? person.personident().substring(Skrivemate.DATODEL) : null,
                linje.oppgaver(),
                linje.frist() == null ? null : Skrivemate.frist(linje.frist()),
                linje.frist() == null ? null : Fristmerke.av(linje.frist(), iDag),
                Neste.av(neste),
                linje.tilfelleStart() == null ? "–" : Long.toString(WEEKS.between(linje.tilfelleStart(), iDag)),
                linje.tildelt().navIdent() == null
                        ? null
                        : veileder.apply(linje.tildelt().navIdent()));
    }

    @Override
    public String toString() {
        return "Sykmeldtvisning[" + adresse + "]";
    }
}
