package no.sykefravaer.ytelse.latens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.sykefravaer.ytelse.benk.Resultat;

/** Ventetider i nanosekunder, ordnet, og hvor mange som aldri ble ferdige og derfor ikke har noen. */
record Latenser(long[] ordnet, int mangler) {

    /** Tiden til den som ikke ble ferdig. */
    static final long ALDRI = -1;

    private static final String GRUPPE = "latens";
    private static final Locale NORSK = Locale.of("nb", "NO");
    private static final double MILLI = 1e6;

    static Latenser av(long[] tider) {
        var ordnet = Arrays.stream(tider).filter(tid -> tid != ALDRI).sorted().toArray();
        return new Latenser(ordnet, tider.length - ordnet.length);
    }

    /** Millisekunder som andelen er ferdig innen. @param andel fra 0 til 1 */
    double innen(double andel) {
        return ordnet.length == 0 ? Double.NaN : ordnet[(int) Math.ceil(andel * (ordnet.length - 1))] / MILLI;
    }

    int alle() {
        return ordnet.length + mangler;
    }

    /** Linjene i boka. @param perSekund raten de ble målt ved @param forkastet målinger som ikke ble gjort fordi det ikke ble stille */
    static List<Resultat> resultater(List<Latenser> maalt, String kjoring, String side, int perSekund, int forkastet) {
        var mangler = maalt.stream().mapToInt(Latenser::mangler).sum();
        var alle = maalt.stream().mapToInt(Latenser::alle).sum();
        var tider = List.of(
                resultat(maalt, kjoring, side, perSekund + "/s p50", 0.5, forkastet),
                resultat(maalt, kjoring, side, perSekund + "/s p99", 0.99, forkastet));
        var borte = Resultat.en(kjoring, GRUPPE, side, perSekund + "/s mangler", "av " + alle, mangler);
        return maalt.isEmpty() ? tider : List.of(tider.getFirst(), tider.getLast(), borte);
    }

    private static Resultat resultat(
            List<Latenser> maalt, String kjoring, String side, String fase, double andel, int forkastet) {
        var verdier = maalt.stream().map(en -> en.innen(andel)).toList();
        return new Resultat(kjoring, GRUPPE, side, fase, "ms", verdier, List.of(), forkastet);
    }

    @Override
    public String toString() {
        return String.format(
                NORSK,
                "p50 %.1f ms, p99 %.1f ms, lengst %.1f ms; %d av %d mangler",
                innen(0.5),
                innen(0.99),
                innen(1),
                mangler,
                alle());
    }
}
