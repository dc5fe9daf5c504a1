package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.util.UUID;

/** Et kort notat en veileder har skrevet om en sak; {@code utforer} er NAV-identen hennes, {@code tid} UTC. */
public record Notat(UUID id, String tekst, String utforer, Instant tid) {}
