package no.sykefravaer.varsling.drift;

/** Hvor mange som ble forsøkt på nytt, og hvor mange av dem det gikk for. */
public record Gjensendte(int forsokt, int gikk) {}
