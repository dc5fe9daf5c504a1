package no.sykefravaer.varsling.side;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import no.sykefravaer.varsling.db.Arbeidslistefilter;

/** Hvor lenge det er til en frist, sagt med ord, tegn og farge; aldri bare farge. */
record Fristmerke(String farge, String ikon, String tekst) {

    static Fristmerke av(LocalDate frist, LocalDate iDag) {
        if (frist == null) {
            return new Fristmerke("info", "info", "Til orientering");
        }
        var dager = DAYS.between(iDag, frist);
        if (dager < 0) {
            return new Fristmerke("danger", "over", dager(-dager) + " over");
        }
        var tekst = dager == 0 ? "Frist i dag" : dager(dager) + " igjen";
        return dager <= Arbeidslistefilter.SNART_DAGER
                ? new Fristmerke("warning", "snart", tekst)
                : new Fristmerke("neutral", "senere", tekst);
    }

    private static String dager(long antall) {
        return antall == 1 ? "1 dag" : antall + " dager";
    }
}
