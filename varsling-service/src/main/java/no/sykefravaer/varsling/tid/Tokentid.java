package no.sykefravaer.varsling.tid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tiden tokener går ut etter: alltid den virkelige, også når {@link Klokke} er flyttet. */
public final class Tokentid {

    private static final Clock VIRKELIG = Clock.systemUTC();

    private Tokentid() {}

    /** Negativ når øyeblikket er passert. */
    public static Duration igjenTil(Instant oyeblikk) {
        return Duration.between(VIRKELIG.instant(), oyeblikk);
    }
}
