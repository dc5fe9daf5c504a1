package no.sykefravaer.varsling.db;

/** Hvilken del av en ordnet liste som skal leses. @param fra hvor mange som hoppes over */
public record Utsnitt(Sortering sortering, boolean synkende, int fra, int antall) {}
