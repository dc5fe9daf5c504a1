package no.sykefravaer.varsling.db;

/** Hvor gammel den sykmeldte er i dag, i hele år; rekkefølgen er den spørringen regner med. */
public enum Aldersgruppe {
    UNDER_30,
    FRA_30,
    FRA_40,
    FRA_50,
    FRA_60
}
