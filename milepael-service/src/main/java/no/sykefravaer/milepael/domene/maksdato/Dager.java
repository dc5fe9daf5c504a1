package no.sykefravaer.milepael.domene.maksdato;

/** Dager på rad, i dager siden 1970-01-01. Minst én. */
record Dager(int fom, int tom) {}
