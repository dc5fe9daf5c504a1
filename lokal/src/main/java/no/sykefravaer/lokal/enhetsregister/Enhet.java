package no.sykefravaer.lokal.enhetsregister;

/** Et Nav-kontor: fire siffer og navnet det kjennes på. */
public record Enhet(String enhetNr, String navn) {}
