package no.sykefravaer.varsling.side;

/** Hvor mange det er i hver av listene: oppgaver i de to første, personer i den siste. */
record Listetall(int kontorets, int mine, int portefolje) {}
