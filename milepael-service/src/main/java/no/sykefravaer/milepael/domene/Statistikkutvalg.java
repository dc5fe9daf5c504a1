package no.sykefravaer.milepael.domene;

import java.time.LocalDate;

/**
 * Fraværene en statistikk gjelder: de som begynte fra og med {@code fom} til og med {@code tom}. {@code enhet} er kontoret
 * den sykmeldte hører til nå; null er hele landet.
 */
public record Statistikkutvalg(LocalDate fom, LocalDate tom, String enhet) {}
