package no.sykefravaer.varsling.side;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.sykefravaer.varsling.db.Arbeidslinje;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.portefolje.Valgt;

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

    static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String INGEN_FRIST = "Ingen frist";
    static final int DATODEL = 6;
    private static final int UKE = 7;

    /** @param veileder kortnavnet til den som har identen */
    static Radvisning av(Arbeidslinje linje, LocalDate iDag, UnaryOperator<String> veileder) {
        var person = linje.person();
        return new Radvisning(
                linje.frist() == null ? INGEN_FRIST : DATO.format(linje.frist()),
                Fristmerke.av(linje.frist(), iDag),
                Personside.STI + "/" + person.id(),
                navn(person),
                merknader(person),
                person.avklart() ? person.personident().substring(0, DATODEL) : null,
                person.avklart() ? person.personident().substring(DATODEL) : null,
                Oppgavenavn.av(linje.regel()),
                linje.flere().stream().map(Oppgavenavn::av).toList(),
                linje.behov().stream().map(Filterord.BEHOV::get).toList(),
                linje.sykmelderUkjent(),
                forkortet(linje.hjemmel()),
                linje.virksomheter().stream().map(Radvisning::orgnummer).toList(),
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

    static String orgnummer(String orgnummer) {
        return orgnummer.replaceAll("(\\d{3})(?=\\d)", "$1 ");
    }

    static String navn(Person person) {
        return person.avklart() ? person.etternavn() + ", " + person.fornavn() : "Ikke avklart";
    }

    static List<String> merknader(Person person) {
        var merknader = new ArrayList<String>();
        if (!person.avklart()) {
            merknader.add("Mangler opplysninger");
            return merknader;
        }
        switch (person.beskyttelse()) {
            case FORTROLIG -> merknader.add("Fortrolig adresse");
            case STRENGT_FORTROLIG -> merknader.add("Strengt fortrolig adresse");
            case UGRADERT -> {}
        }
        if (person.skjermet()) {
            merknader.add("Egen ansatt");
        }
        return merknader;
    }

    static String forkortet(String hjemmel) {
        return hjemmel.replace("folketrygdloven", "ftrl.").replace("arbeidsmiljøloven", "aml.");
    }

    @Override
    public String toString() {
        return "Radvisning[" + oppgave + "]";
    }
}
