package no.sykefravaer.sykmelding.dokument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ordene et felt kan ha, i rekkefølgen de nevnes. */
final class Valg {

    private Valg() {}

    static <E extends Enum<E>> Map<String, E> av(E[] verdier) {
        var valg = new LinkedHashMap<String, E>();
        for (var verdi : verdier) {
            valg.put(verdi.name(), verdi);
        }
        return Collections.unmodifiableMap(valg);
    }
}
