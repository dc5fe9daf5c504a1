package no.sykefravaer.ytelse.benk;

import java.util.Collection;

/** Den midterste, den minste og den største av noen tall; 0 når det ikke er noen. */
record Fordeling(double median, double minst, double storst) {

    static Fordeling av(Collection<Double> tall) {
        var ordnet = tall.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int antall = ordnet.length;
        return antall == 0
                ? new Fordeling(0, 0, 0)
                : new Fordeling((ordnet[(antall - 1) / 2] + ordnet[antall / 2]) / 2, ordnet[0], ordnet[antall - 1]);
    }
}
