package no.sykefravaer.milepael.statistikk;

import java.time.LocalDate;
import java.util.UUID;

/** At et fravær varte til og med siste dag i en uke. */
public record Passering(UUID personId, int uke, LocalDate dag) {}
