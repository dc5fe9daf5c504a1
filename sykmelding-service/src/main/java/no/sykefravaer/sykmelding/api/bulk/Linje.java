package no.sykefravaer.sykmelding.api.bulk;

/** En linje som ikke er tom, og nummeret den har i strømmen, fra 1. Er den for lang, er ikke innholdet med. */
record Linje(long nummer, byte[] innhold, boolean forLang) {}
