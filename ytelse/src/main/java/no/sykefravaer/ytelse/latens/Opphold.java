package no.sykefravaer.ytelse.latens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Om de trege kom samlet, for da sto noe stille, eller hver for seg. Forespørsler etter hverandre som hver tok lenger enn målet,
 * er ett opphold; det varer fra den første skulle vært sendt til den siste.
 *
 * @param trege andelen av alle som tok lenger
 */
record Opphold(double trege, List<Vindu> alle) {

    /** Målet for POST, i nanosekunder. */
    private static final long MAAL = 25_000_000;

    private static final double NANOS = 1e9;
    private static final int VISES = 3;
    private static final Locale NORSK = Locale.of("nb", "NO");

    /** Sekunder fra begynnelsen, hvor lenge og hvor mange. */
    record Vindu(double begynner, double varer, int antall) {

        @Override
        public String toString() {
            return String.format(NORSK, "%d i %.0f ms etter %.1f s", antall, varer * 1000, begynner);
        }
    }

    /** @param tider i den rekkefølgen de skulle sendes, jevnt fordelt; {@link Latenser#ALDRI} for den som ikke ble ferdig */
    static Opphold av(long[] tider, int perSekund) {
        var alle = new ArrayList<Vindu>();
        var trege = 0;
        for (int nr = 0; nr < tider.length; ) {
            var fra = nr;
            while (nr < tider.length && erTreg(tider[nr])) {
                nr++;
            }
            if (nr > fra) {
                var lengst = (nr - fra) / (double) perSekund;
                alle.add(new Vindu(fra / (double) perSekund, Math.max(lengst, tider[fra] / NANOS), nr - fra));
                trege += nr - fra;
            }
            nr++;
        }
        return new Opphold(trege / (double) tider.length, alle);
    }

    private static boolean erTreg(long tid) {
        return tid == Latenser.ALDRI || tid > MAAL;
    }

    @Override
    public String toString() {
        var lengste = alle.stream()
                .sorted(Comparator.comparingInt(Vindu::antall).reversed())
                .limit(VISES)
                .map(Vindu::toString)
                .collect(Collectors.joining("; "));
        return String.format(NORSK, "%.1f %% tok over 25 ms, i %d opphold", trege * 100, alle.size())
                + (alle.isEmpty() ? "" : ", de største: " + lengste);
    }
}
