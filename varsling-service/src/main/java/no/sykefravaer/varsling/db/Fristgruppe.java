package no.sykefravaer.varsling.db;

/** Hvor nær en frist er. */
public enum Fristgruppe {
    /** Fristen er passert. */
    OVER,
    /** I dag, eller innen {@link Arbeidslistefilter#SNART_DAGER} dager. */
    SNART,
    SENERE,
    /** Til orientering; det er ingenting å gjøre innen en dag. */
    UTEN
}
