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

    /** Linjene i boka. @param perSekund raten de ble målt ved */
    List<Resultat> resultater(String kjoring, String side, int perSekund) {
        var fase = perSekund + "/s ";
        return List.of(
                Resultat.en(kjoring, GRUPPE, side, fase + "p50", "ms", innen(0.5)),
                Resultat.en(kjoring, GRUPPE, side, fase + "p99", "ms", innen(0.99)),
                Resultat.en(kjoring, GRUPPE, side, fase + "mangler", "av " + alle(), mangler));
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
