package no.sykefravaer.sykmelding.tid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Dørens klokke, det eneste stedet tiden leses. */
@ApplicationScoped
public class Klokke {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Clock clock;

    Klokke(Clock clock) {
        this.clock = clock;
    }

    /** Nå, i hele millisekunder. */
    public Instant naa() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Datoen i Norge. */
    public LocalDate iDag() {
        return LocalDate.ofInstant(clock.instant(), OSLO);
    }
}
