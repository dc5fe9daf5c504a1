package no.sykefravaer.varsling.db;

import java.util.Map;

/**
 * Hvor mange oppgaver det er; {@code alle}, {@code treff} og {@code grupper} i en samlet liste hvor mange sykmeldte.
 *
 * @param kontorets kontorets åpne oppgaver, uten filter
 * @param mine de av dem som er om dem den som spør, er veileder for
 * @param alle det lista har uten filter
 * @param treff de som passer til hele filteret
 * @param grupper for hver verdi: hvor mange som blir igjen om bare den velges i sin gruppe og resten av filteret står
 */
public record Treff(int kontorets, int mine, int alle, int treff, Map<Filtergruppe, Map<String, Integer>> grupper) {}
