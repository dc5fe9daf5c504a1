package no.sykefravaer.varsling.side.liste;

/** En av listene man veksler mellom. @param antall hvor mange den har; null når det ikke er talt */
public record Snarvei(String tekst, Integer antall, String adresse, boolean her) {}
