package no.sykefravaer.varsling.side.person;

import java.time.LocalDate;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.kjerne.Tidslinje.Tilfelle;

/**
 * Om den sykmeldte har vært borte ofte: de siste tre årene, i fravær på over 16 dager, minst fem ganger i til sammen 100
 * sykedager, eller minst to i til sammen 300. Et merke for veilederen; ingen regel hviler på det.
 */
final class Gjentakende {

    private static final int AAR = 3;
    private static final int KORT_FRAVAER = 16; // dager
    private static final int MANGE = 5;
    private static final int DAGER_I_MANGE = 100;
    private static final int NOEN = 2;
    private static final int DAGER_I_NOEN = 300;

    private Gjentakende() {}

    static boolean er(Tidslinje linje) {
        var fra = linje.dato().minusYears(AAR);
        var lange = linje.tilfeller().stream()
                .filter(tilfelle -> !tilfelle.opphort() && erLangt(tilfelle, fra))
                .toList();
        var dager = lange.stream().mapToInt(Tilfelle::antallSykedager).sum();
        return lange.size() >= MANGE && dager >= DAGER_I_MANGE || lange.size() >= NOEN && dager >= DAGER_I_NOEN;
    }

    private static boolean erLangt(Tilfelle tilfelle, LocalDate fra) {
        return !tilfelle.slutt().isBefore(fra) && tilfelle.antallSykedager() > KORT_FRAVAER;
    }
}
