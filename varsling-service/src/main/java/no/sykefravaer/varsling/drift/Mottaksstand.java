package no.sykefravaer.varsling.drift;

import java.time.Instant;

/** Om et emne leses; {@code stanset} er UTC, og null når det gjør det. */
public record Mottaksstand(String kanal, String emne, Instant stanset, String av, String fordi) {}
