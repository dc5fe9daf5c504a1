package no.sykefravaer.varsling.kjerne;

import java.time.Instant;
import java.util.UUID;

/** Et kort notat en veileder har skrevet; {@code utforer} er NAV-identen hennes, {@code tid} UTC. */
public record Notat(UUID id, String tekst, String utforer, Instant tid) {

    @Override
    public String toString() {
        return "Notat[" + id + "]";
    }
}
