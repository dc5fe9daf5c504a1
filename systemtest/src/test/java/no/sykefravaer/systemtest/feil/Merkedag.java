package no.sykefravaer.systemtest.feil;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dagene det er noe med når klokka går over dem. */
enum Merkedag {
    AARSSKIFTET(aar -> Stream.of(LocalDate.of(aar, Month.JANUARY, 1))),
    SKUDDAARSDAGEN(aar -> Year.isLeap(aar) ? Stream.of(LocalDate.of(aar, Month.FEBRUARY, 29)) : Stream.of()),
    SOMMERTIDEN(aar -> Stream.of(sisteSondag(aar, Month.MARCH))),
    VINTERTIDEN(aar -> Stream.of(sisteSondag(aar, Month.OCTOBER)));

    private static final int MELLOM_SKUDDAAR = 8; // på det meste, som fra 2096 til 2104

    private final IntFunction<Stream<LocalDate>> iAaret;

    Merkedag(IntFunction<Stream<LocalDate>> iAaret) {
        this.iAaret = iAaret;
    }

    /** Den neste på dagen eller etter den. */
    LocalDate neste(LocalDate tidligst) {
        return IntStream.rangeClosed(tidligst.getYear(), tidligst.getYear() + MELLOM_SKUDDAAR)
                .boxed()
                .flatMap(iAaret::apply)
                .filter(dag -> !dag.isBefore(tidligst))
                .findFirst()
                .orElseThrow();
    }

    /** Den i så mange runder fra nå, rundt og rundt i den rekkefølgen de kommer i et skuddår. */
    static Merkedag nummer(long runde) {
        return values()[Math.floorMod(runde, values().length)];
    }

    private static LocalDate sisteSondag(int aar, Month maaned) {
        return LocalDate.of(aar, maaned, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }
}
