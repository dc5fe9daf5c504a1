package no.sykefravaer.ytelse.utholdenhet;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import no.sykefravaer.lokal.start.Stans;

/**
 * Det en kjøring er bedt om.
 *
 * @param minutter så lenge det sendes
 * @param takt dokumenter i sekundet
 */
record Valg(int minutter, int takt) {

    static final String BRUK = """
            Bruk: ./ytelse/utholdenhet [--minutter 60] [--takt 30]
              --minutter N   så lenge sendes det
              --takt N       dokumenter i sekundet, høyst 500""";

    /** Dokumenter i hele det nasjonale året (ADR-0022). */
    private static final int LANDET = 3_000_000;

    private static final int DAGER = 366;
    private static final int SEKUNDER_PER_DAG = 10;
    private static final int MINSTE_DEL = 9_000;
    private static final int STORSTE_TAKT = 500;

    /** @throws Stans når noe ikke lar seg bruke */
    static Valg av(List<String> argumenter) {
        var valg = new Valg(60, 30);
        for (var rest = argumenter.iterator(); rest.hasNext(); ) {
            valg = switch (rest.next()) {
                case "--minutter" -> new Valg(tall(rest), valg.takt);
                case "--takt" -> new Valg(valg.minutter, tall(rest));
                default -> throw new Stans(BRUK);
            };
        }
        if (valg.takt > STORSTE_TAKT) {
            throw new Stans(BRUK);
        }
        return valg;
    }

    Duration varighet() {
        return Duration.ofMinutes(minutter);
    }

    /** Én av så mange i landet, så en dag varer omtrent ti sekunder og et år en time. */
    int del() {
        return Math.clamp(LANDET / ((long) takt * SEKUNDER_PER_DAG * DAGER), 1, MINSTE_DEL);
    }

    private static int tall(Iterator<String> rest) {
        var verdi = rest.hasNext() ? rest.next() : "";
        if (!verdi.matches("[1-9]\\d{0,3}")) {
            throw new Stans(BRUK);
        }
        return Integer.parseInt(verdi);
    }
}
