package no.sykefravaer.varsling.db;

/** Om den sykmeldte er delvis i arbeid ved slutten av det som er registrert. */
public enum Gradgruppe {
    HELT,
    GRADERT,
    /** Kjernen har ikke sagt det. */
    UKJENT
}
