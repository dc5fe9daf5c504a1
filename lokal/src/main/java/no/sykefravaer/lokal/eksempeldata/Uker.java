package no.sykefravaer.lokal.eksempeldata;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Året som fortelles: dagene noen sender noe, tettere og tettere mot slutten, for hver av dem koster et halvt sekund. Den
 * siste er dagen før fortellingen slutter.
 *
 * @param hverEneste like tett hele året, for den som ser på mens det går
 */
record Uker(LocalDate slutt, boolean hverEneste) {

    private static final int BEGYNNELSE = 52;
    private static final int ANNENHVER = 24;
    private static final int HVER = 6;

    Uker(LocalDate slutt) {
        this(slutt, false);
    }

    List<LocalDate> alle() {
        return IntStream.iterate(BEGYNNELSE, uke -> uke >= 0, hverEneste ? uke -> uke - 1 : Uker::neste)
                .mapToObj(uke -> slutt.minusDays(1).minusWeeks(uke))
                .toList();
    }

    private static int neste(int uke) {
        if (uke > ANNENHVER) {
            return uke - 4;
        }
        return uke > HVER ? uke - 2 : uke - 1;
    }

    LocalDate forste() {
        return alle().getFirst();
    }

    /** Den første dagen noen sender noe på eller etter dagen. */
    LocalDate fra(LocalDate dag) {
        return alle().stream().filter(en -> !en.isBefore(dag)).findFirst().orElse(slutt.minusDays(1));
    }

    /** Den siste dagen noen sender noe på eller før dagen, men ikke før {@code tidligst}. */
    LocalDate til(LocalDate dag, LocalDate tidligst) {
        return alle().stream()
                .filter(en -> !en.isAfter(dag) && !en.isBefore(tidligst))
                .reduce(tidligst, (forrige, en) -> en);
    }
}
