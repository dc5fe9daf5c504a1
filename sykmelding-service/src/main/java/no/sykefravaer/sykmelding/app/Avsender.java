package no.sykefravaer.sykmelding.app;

/** Hvem forespørselen kommer fra, og id-en den følges med. */
public record Avsender(String kilde, String kallId) {}
