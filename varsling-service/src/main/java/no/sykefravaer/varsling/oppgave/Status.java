package no.sykefravaer.varsling.oppgave;

/** Hvor en oppgave er i livet sitt. */
public enum Status {
    APEN,
    UTFORT,
    LUKKET
}
