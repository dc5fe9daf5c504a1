package no.sykefravaer.varsling.side;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.varsling.oppgave.Person;

/** Hvordan navn, numre, frister og hjemler skrives, likt på alle sider. */
public final class Skrivemate {

    /** Så mange sifre av et fødselsnummer vises alltid: fødselsdatoen. */
    public static final int DATODEL = 6;

    private static final DateTimeFormatter FRIST = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private Skrivemate() {}

    public static String frist(LocalDate frist) {
        return FRIST.format(frist);
    }

    public static String orgnummer(String orgnummer) {
        return orgnummer.replaceAll("(\\d{3})(?=\\d)", "$1 ");
    }

    public static String navn(Person person) {
        return person.avklart() ? person.etternavn() + ", " + person.fornavn() : "Ikke avklart";
    }

    /** Det som skal vites om henne før noe annet: om hun er avklart, adressevern og egen ansatt. */
    public static List<String> merknader(Person person) {
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

    /** Hjemmelen med lovens forkortelse. */
    public static String forkortet(String hjemmel) {
        return hjemmel.replace("folketrygdloven", "ftrl.").replace("arbeidsmiljøloven", "aml.");
    }
}
