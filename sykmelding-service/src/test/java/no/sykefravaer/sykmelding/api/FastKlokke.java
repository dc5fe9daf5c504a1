package no.sykefravaer.sykmelding.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** I testene er det alltid 15. januar 2026. */
class FastKlokke {

    static final Instant NAA = Instant.parse("2026-01-15T12:00:00.123456Z");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.fixed(NAA, ZoneOffset.UTC);
    }
}
