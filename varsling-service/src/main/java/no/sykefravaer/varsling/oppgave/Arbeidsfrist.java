package no.sykefravaer.varsling.oppgave;

import java.time.LocalDate;

/** En plikt som kommer etter lovens frist, får noen dager å bli gjort på. */
public record Arbeidsfrist(LocalDate iDag, int dager) {

    /** Null når lovens frist ennå kan holdes; en arbeidsfrist som alt er gitt og ikke er ute, står. */
    LocalDate etter(LocalDate frist, LocalDate alleredeGitt) {
        if (!frist.isBefore(iDag)) {
            return null;
        }
        var staar = alleredeGitt != null && !alleredeGitt.isBefore(iDag);
        return staar ? alleredeGitt : iDag.plusDays(dager);
    }
}
