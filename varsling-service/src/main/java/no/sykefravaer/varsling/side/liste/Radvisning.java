package no.sykefravaer.varsling.side.liste;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.sykefravaer.varsling.db.Arbeidslinje;
import no.sykefravaer.varsling.portefolje.Valgt;
import no.sykefravaer.varsling.side.Fristmerke;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Skrivemate;
import no.sykefravaer.varsling.side.Stier;

/**
 * En rad i oppgavelista.
 *
 * @param adresse siden om personen; den har aldri navn eller nummer
 * @param nummerdato de seks første sifrene i fødselsnummeret, som alltid vises
 * @param nummerrest de fem siste, som vises når man ber om det
 * @param flere de andre oppgavene hennes, når lista er samlet
 * @param uke hele uker siden sykefraværet begynte
 * @param veileder null når hun er ufordelt
 * @param valg det som sendes når raden krysses av; null når personen ikke kan tildeles
 */
record Radvisning(
        String frist,
        Fristmerke merke,
        String adresse,
        String navn,
        List<String> merknader,
        String nummerdato,
        String nummerrest,
        String oppgave,
        List<String> flere,
        List<String> behov,
        boolean sykmelderUkjent,
        String hjemmel,
        List<String> virksomheter,
        String uke,
        String veileder,
        String valg) {

    private static final String INGEN_FRIST = "Ingen frist";
    private static final int UKE = 7;

    /** @param veileder kortnavnet til den som har identen */
    static Radvisning av(Arbeidslinje linje, LocalDate iDag, UnaryOperator<String> veileder) {
        var person = linje.person();
        return new Radvisning(
                linje.frist() == null ? INGEN_FRIST : Skrivemate.frist(linje.frist()),
                Fristmerke.av(linje.frist(), iDag),
                Stier.PERSONER + "/" + person.id(),
                Skrivemate.navn(person),
                Skrivemate.merknader(person),
                person.avklart() ? person.personident().substring(0, Skrivemate.DATODEL) : null,
                person.avklart() ? person.personident().substring(Skrivemate.DATODEL) : null,
                Oppgavenavn.av(linje.regel()),
                linje.flere().stream().map(Oppgavenavn::av).toList(),
                linje.behov().stream().map(Filterord.BEHOV::get).toList(),
                linje.sykmelderUkjent(),
                Skrivemate.forkortet(linje.hjemmel()),
                linje.virksomheter().stream().map(Skrivemate::orgnummer).toList(),
                linje.tilfelleStart() == null ? "–" : Long.toString(DAYS.between(linje.tilfelleStart(), iDag) / UKE),
                linje.tildelt().navIdent() == null
                        ? null
                        : veileder.apply(linje.tildelt().navIdent()),
                person.avklart() ? new Valgt(person.id(), linje.tildelt().versjon()).skrevet() : null);
    }

    /** En som bare er til orientering, har ingen. */
    boolean harFrist() {
        return !frist.equals(INGEN_FRIST);
    }

    @Override
    public String toString() {
        return "Radvisning[" + oppgave + "]";
    }
}
