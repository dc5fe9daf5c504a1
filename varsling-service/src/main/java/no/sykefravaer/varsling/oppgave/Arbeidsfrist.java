package no.sykefravaer.varsling.oppgave;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * En plikt som kommer etter lovens frist, får noen dager å bli gjort på. Blir den ikke gjort, får den like mange til som den
 * alt er for sen, men aldri færre enn først og høyst fire ganger så mange: den som ikke svarer, minnes sjeldnere, ikke aldri.
 */
public record Arbeidsfrist(LocalDate iDag, int dager) {

    private static final int MEST = 4;

    /** Null når lovens frist ennå kan holdes; en arbeidsfrist som alt er gitt og ikke er ute, står. */
    LocalDate etter(LocalDate frist, LocalDate alleredeGitt) {
        if (!frist.isBefore(iDag)) {
            return null;
        }
        if (alleredeGitt == null) {
            return iDag.plusDays(dager);
        }
        return alleredeGitt.isBefore(iDag) ? iDag.plusDays(dagerTil(frist)) : alleredeGitt;
    }

    private long dagerTil(LocalDate frist) {
        return Math.clamp(ChronoUnit.DAYS.between(frist, iDag), dager, (long) MEST * dager);
    }
}
