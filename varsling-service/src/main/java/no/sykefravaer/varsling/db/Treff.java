package no.sykefravaer.varsling.db;

import java.util.Map;

/**
 * Hvor mange oppgaver det er.
 *
 * @param alle kontorets åpne, uten filter
 * @param treff de som passer til hele filteret
 * @param grupper for hver verdi: hvor mange som blir igjen om bare den velges i sin gruppe og resten av filteret står
 */
public record Treff(int alle, int treff, Map<Filtergruppe, Map<String, Integer>> grupper) {}
