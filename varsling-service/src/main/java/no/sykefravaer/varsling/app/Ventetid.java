package no.sykefravaer.varsling.app;

import java.time.Duration;
import java.util.function.LongUnaryOperator;

/** Hvor lenge det ventes før neste forsøk: dobbelt så lenge hver gang, høyst 30 sekunder, et tilfeldig sted i tiden dit. */
final class Ventetid {

    private static final long FORSTE = 500;
    private static final long LENGST = Duration.ofSeconds(30).toMillis();
    private static final int FLEST_DOBLINGER = 6;

    private final LongUnaryOperator tilfeldigUnder;

    /** @param tilfeldigUnder gir et tall fra og med 0 til, men ikke med, det den får */
    Ventetid(LongUnaryOperator tilfeldigUnder) {
        this.tilfeldigUnder = tilfeldigUnder;
    }

    Duration etter(int forsok) {
        var doblinger = Math.min(Math.max(forsok - 1, 0), FLEST_DOBLINGER);
        var tak = Math.min(FORSTE << doblinger, LENGST);
        return Duration.ofMillis(tilfeldigUnder.applyAsLong(tak + 1));
    }

    /** Som {@link #etter(int)}, men aldri kortere enn den andre har bedt om. */
    Duration etter(int forsok, Duration minst) {
        var vent = etter(forsok);
        return vent.compareTo(minst) < 0 ? minst : vent;
    }
}
