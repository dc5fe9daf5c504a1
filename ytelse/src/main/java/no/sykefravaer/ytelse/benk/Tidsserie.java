package no.sykefravaer.ytelse.benk;

import java.util.Collections;
import java.util.List;

/** Tall lest med et minutts mellomrom. */
record Tidsserie(List<Double> verdier) {

    private static final int MINUTTER_PER_TIME = 60;

    double start() {
        return verdier.getFirst();
    }

    double midten() {
        return verdier.get(verdier.size() / 2);
    }

    double slutt() {
        return verdier.getLast();
    }

    double storst() {
        return Collections.max(verdier);
    }

    /** Stigningen til den rette linja som passer best (minste kvadrater); NaN når det bare er ett tall. */
    double perTime() {
        var midt = (verdier.size() - 1) / 2.0;
        double over = 0;
        double under = 0;
        for (int minutt = 0; minutt < verdier.size(); minutt++) {
            over += (minutt - midt) * verdier.get(minutt);
            under += (minutt - midt) * (minutt - midt);
        }
        return MINUTTER_PER_TIME * over / under;
    }
}
