package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.time.LocalDate;

/** Hvorfor planen regnes nå: dagen den regnes for (Europe/Oslo), tidspunktet (UTC) og Nav-Call-Id til forespørselen bak. */
public record Arsak(LocalDate dato, Instant tid, String callId) {}
