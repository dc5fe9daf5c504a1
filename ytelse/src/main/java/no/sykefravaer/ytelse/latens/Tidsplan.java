package no.sykefravaer.ytelse.latens;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Når hver skal sendes: jevnt fordelt, og uten å se på om de før er besvart. Tider som {@link System#nanoTime()}. */
public record Tidsplan(long begynner, int perSekund) {

    private static final long FORSPRANG = TimeUnit.MILLISECONDS.toNanos(500);

    /** Begynner om et halvt sekund, så alle linjene er oppe. */
    static Tidsplan snart(int perSekund) {
        return new Tidsplan(System.nanoTime() + FORSPRANG, perSekund);
    }

    /** Tiden den skal sendes. @param nr fra 0 */
    public long tid(int nr) {
        return begynner + nr * TimeUnit.SECONDS.toNanos(1) / perSekund;
    }

    /** Er tiden alt passert, ventes det ikke, og det som sendes sent, er sent fra da det skulle vært sendt. */
    public void ventPaa(int nr) {
        for (var igjen = tid(nr) - System.nanoTime(); igjen > 0; igjen = tid(nr) - System.nanoTime()) {
            LockSupport.parkNanos(igjen);
        }
    }
}
