package no.sykefravaer.milepael.gjenskaping;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Sier hvor langt gjenskapingen er kommet, hvor fort den går og hva som er igjen, høyst én gang i fem sekunder. */
final class Framgang {

    private static final Locale NORSK = Locale.forLanguageTag("nb-NO");
    private static final long MELLOM_LINJENE = Duration.ofSeconds(5).toNanos();
    private static final double SEKUND = 1e9;

    private final long alle;
    private final LongSupplier nanosekunder;
    private final Consumer<String> si;
    private final long begynt;
    private long sagt;
    private long ferdige;

    /** @param nanosekunder en klokke som bare går framover */
    Framgang(long alle, LongSupplier nanosekunder, Consumer<String> si) {
        this.alle = alle;
        this.nanosekunder = nanosekunder;
        this.si = si;
        this.begynt = nanosekunder.getAsLong();
        this.sagt = begynt;
    }

    synchronized void ferdig(int fakta) {
        ferdige += fakta;
        var naa = nanosekunder.getAsLong();
        if (naa - sagt >= MELLOM_LINJENE) {
            sagt = naa;
            si.accept(linje(naa - begynt));
        }
    }

    /** Det hele, når det er over. */
    synchronized String slutt() {
        var brukt = nanosekunder.getAsLong() - begynt;
        return String.format(
                NORSK, "%,d fakta gjenskapt på %.1f s, %,d i sekundet", ferdige, brukt / SEKUND, iSekundet(brukt));
    }

    private String linje(long brukt) {
        var igjen = Duration.ofNanos(Math.round((double) brukt / ferdige * (alle - ferdige)));
        return String.format(
                NORSK,
                "%,d av %,d fakta gjenskapt (%d %%), %,d i sekundet, omtrent %d min %d s igjen",
                ferdige,
                alle,
                100 * ferdige / alle,
                iSekundet(brukt),
                igjen.toMinutes(),
                igjen.toSecondsPart());
    }

    private long iSekundet(long brukt) {
        return Math.round(ferdige * SEKUND / Math.max(1, brukt));
    }
}
