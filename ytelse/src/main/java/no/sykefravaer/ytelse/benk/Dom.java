package no.sykefravaer.ytelse.benk;

import java.util.List;
import java.util.Optional;

/**
 * Et mål og det som er målt.
 *
 * @param verdi NaN når det ikke er målt
 */
record Dom(Maal maal, double verdi) {

    static Dom av(Maal maal, List<Resultat> resultater) {
        var hva = finn(maal.hva(), resultater);
        var mot = maal.mot() == null ? Optional.of(1.0) : finn(maal.mot(), resultater);
        return new Dom(maal, hva.isPresent() && mot.isPresent() ? hva.get() / mot.get() : Double.NaN);
    }

    boolean erMaalt() {
        return !Double.isNaN(verdi);
    }

    boolean erNaadd() {
        return erMaalt() && (maal.lavest() ? verdi >= maal.krav() : verdi <= maal.krav());
    }

    /** «nådd», «mangler 23 %», «40 % over» eller «ikke målt her». */
    String tekst() {
        if (!erMaalt()) {
            return "ikke målt her";
        }
        if (erNaadd()) {
            return "nådd";
        }
        var avvik = Math.round(100 * Math.abs(verdi / maal.krav() - 1));
        return maal.lavest() ? "mangler " + avvik + " %" : avvik + " % over";
    }

    private static Optional<Double> finn(Maal.Ref ref, List<Resultat> resultater) {
        return resultater.stream()
                .filter(ref::er)
                .map(resultat -> resultat.fordeling().median())
                .findFirst();
    }
}
