package no.sykefravaer.varsling.mottaker;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Når mottakeren minnes på oppgaven, regnet fra fristen, så den følger med når fristen flyttes. */
record Paaminnelse(String foerFrist) {

    /** Null uten frist, og når tida for den alt er her: ingen minnes på noe de nettopp har fått. */
    static Paaminnelse om(LocalDate frist, Optional<Duration> forut, LocalDate iDag) {
        if (frist == null) {
            return null;
        }
        return forut.filter(tid -> dag(frist, tid).isAfter(iDag))
                .map(tid -> new Paaminnelse(tid.toString()))
                .orElse(null);
    }

    /** Fristen er ute ved midnatt etter dagen. */
    private static LocalDate dag(LocalDate frist, Duration forut) {
        return frist.plusDays(1).atStartOfDay().minus(forut).toLocalDate();
    }
}
