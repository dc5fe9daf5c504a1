package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;

/** Den ene formelen: n uker er omme på dag 7n, regnet med første fraværsdag. Ingenting annet i koden legger til uker. */
public final class Uker {

    private Uker() {}

    public static LocalDate frist(LocalDate start, int uker) {
        return start.plusWeeks(uker).minusDays(1);
    }
}
