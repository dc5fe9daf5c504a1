package no.sykefravaer.ytelse.profil;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** En del av det som er talt. {@code andel} er fra 0 til 1. */
public record Andel(String navn, double andel) {

    /** De største, den største først. */
    static List<Andel> storste(Map<String, Long> antall, int flest) {
        double alle = antall.values().stream().mapToLong(Long::longValue).sum();
        return antall.entrySet().stream()
                .map(en -> new Andel(en.getKey(), en.getValue() / alle))
                .sorted(Comparator.comparingDouble(Andel::andel).reversed().thenComparing(Andel::navn))
                .limit(flest)
                .toList();
    }
}
