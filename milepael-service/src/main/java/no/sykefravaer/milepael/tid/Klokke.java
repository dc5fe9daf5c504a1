package no.sykefravaer.milepael.tid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ServiceLoader;

/** Vet hvilken dag det er i Norge, som kan flyttes, og hva klokka virkelig er, som ikke kan det. */
@ApplicationScoped
public class Klokke {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Maskinens, når den som startet JVM-en ikke la en annen på klassestien. Tjenesten selv har ingen (ADR-0007). */
    private final Clock kalender = ServiceLoader.load(Clock.class, ClassLoader.getSystemClassLoader())
            .findFirst()
            .orElseGet(Clock::systemUTC);

    /** Dagen det som er forfalt, gjøres for, Europe/Oslo. */
    public LocalDate iDag() {
        return LocalDate.ofInstant(kalender.instant(), OSLO);
    }

    /** Virkelig tid, for ventetider og spor. */
    public Instant naa() {
        return Instant.now();
    }
}
