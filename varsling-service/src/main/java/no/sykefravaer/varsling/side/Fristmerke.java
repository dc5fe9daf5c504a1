package no.sykefravaer.varsling.side;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import no.sykefravaer.varsling.db.Arbeidslistefilter;
import no.sykefravaer.varsling.oppgave.Malform;
import no.sykefravaer.varsling.oppgave.Ord;

/** Hvor lenge det er til en frist, sagt med ord, tegn og farge; aldri bare farge. */
public record Fristmerke(String farge, String ikon, String tekst) {

    private static final Ord DAGER = new Ord(" dager", " dagar");

    public static Fristmerke av(LocalDate frist, LocalDate iDag) {
        return av(frist, iDag, Malform.BOKMAL);
    }

    public static Fristmerke av(LocalDate frist, LocalDate iDag, Malform malform) {
        if (frist == null) {
            return new Fristmerke("info", "info", "Til orientering");
        }
        var dager = DAYS.between(iDag, frist);
        if (dager < 0) {
            return new Fristmerke("danger", "over", dager(-dager, malform) + " over");
        }
        var tekst = dager == 0 ? "Frist i dag" : dager(dager, malform) + " igjen";
        return dager <= Arbeidslistefilter.SNART_DAGER
                ? new Fristmerke("warning", "snart", tekst)
                : new Fristmerke("neutral", "senere", tekst);
    }

    private static String dager(long antall, Malform malform) {
        return antall == 1 ? "1 dag" : antall + DAGER.paa(malform);
    }
}
