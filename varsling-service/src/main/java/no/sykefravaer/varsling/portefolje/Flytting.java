package no.sykefravaer.varsling.portefolje;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * En hel portefølje på vei fra én veileder til en annen.
 *
 * @param arsak hvorfor, som kode
 * @param alle hvor mange som skulle flyttes
 * @param behandlet hvor mange det er sett på til nå
 * @param flyttet hvor mange som har fått ny veileder
 * @param sist når det sist skjedde noe
 */
public record Flytting(
        UUID id,
        String kontor,
        String fra,
        String til,
        String arsak,
        int alle,
        int behandlet,
        int flyttet,
        Instant sist) {

    /** Årsaken til en flytting som gjør om en annen. */
    public static final String TILBAKE = "TILBAKE";

    private static final Duration STANSET_ETTER = Duration.ofSeconds(30);

    public boolean ferdig() {
        return behandlet == alle;
    }

    /** Den som flyttet, er borte; resten må flyttes på nytt. */
    public boolean stanset(Instant naa) {
        return !ferdig() && sist.plus(STANSET_ETTER).isBefore(naa);
    }
}
