package no.sykefravaer.varsling.tid;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** I alle tester er det 10. mars 2024. */
@Mock
@Singleton
class FastKalender {

    @Produces
    @Singleton
    Clock ur() {
        return Clock.fixed(Instant.parse("2024-03-10T09:00:00Z"), ZoneOffset.UTC);
    }
}
