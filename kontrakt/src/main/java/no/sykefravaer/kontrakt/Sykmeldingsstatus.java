package no.sykefravaer.kontrakt;

/** Hvor en sykmelding er på sin vei: ny fra sykmelder, sendt til arbeidsgiver, eller bekreftet av en uten arbeidsgiver. */
public enum Sykmeldingsstatus {
    NY,
    SENDT,
    BEKREFTET
}
