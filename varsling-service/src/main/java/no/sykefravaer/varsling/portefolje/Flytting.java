package no.sykefravaer.varsling.portefolje;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * En hel portefølje på vei fra én veileder til en annen.
 *
 * @param alle hvor mange som skulle flyttes
 * @param behandlet hvor mange det er sett på til nå
 * @param flyttet hvor mange som har fått ny veileder
 * @param sist når det sist skjedde noe
 */
public record Flytting(
        UUID id, String kontor, String fra, String til, int alle, int behandlet, int flyttet, Instant sist) {

    private static final Duration STANSET_ETTER = Duration.ofSeconds(30);

    public boolean ferdig() {
        return behandlet == alle;
    }

    /** Den som flyttet, er borte; resten må flyttes på nytt. */
    public boolean stanset(Instant naa) {
        return !ferdig() && sist.plus(STANSET_ETTER).isBefore(naa);
    }
}
