package no.sykefravaer.ytelse.hvaom;

import java.util.Arrays;

/** Tidene sakene tok, i nanosekunder. */
record Tider(long[] ordnet) {

    private static final double MILLI = 1e6;
    private static final long KRAV = 2_000_000;

    static Tider av(long[] tider) {
        var ordnet = tider.clone();
        Arrays.sort(ordnet);
        return new Tider(ordnet);
    }

    /** Sakene som tok mer enn to millisekunder. */
    long overKravet() {
        return Arrays.stream(ordnet).filter(tid -> tid > KRAV).count();
    }

    @Override
    public String toString() {
        return "%d saker: halvparten på %.2f ms, 90 %% på %.2f, 99 %% på %.2f, den tregeste %.2f; %d over 2 ms"
                .formatted(ordnet.length, andel(0.5), andel(0.9), andel(0.99), andel(1), overKravet());
    }

    private double andel(double andel) {
        return ordnet[(int) Math.min(ordnet.length - 1L, (long) (andel * ordnet.length))] / MILLI;
    }
}
