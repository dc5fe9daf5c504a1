package no.sykefravaer.varsling.drift;

/** En post og innholdet i den, skjult. */
public record Feilvisning(Feil post, Sladdet innhold) {}
