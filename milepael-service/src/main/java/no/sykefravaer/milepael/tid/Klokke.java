package no.sykefravaer.milepael.tid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Tjenestens klokke: dager i Europe/Oslo, tidspunkter i UTC. */
@ApplicationScoped
public class Klokke {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Clock clock = Clock.systemUTC();

    public LocalDate iDag() {
        return LocalDate.ofInstant(clock.instant(), OSLO);
    }

    public Instant naa() {
        return clock.instant();
    }
}
