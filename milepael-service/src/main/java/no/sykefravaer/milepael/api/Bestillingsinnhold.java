package no.sykefravaer.milepael.api;

/**
 * Det den som ber, sender: plikten hun ber om, fristen (ÅÅÅÅ-MM-DD, Europe/Oslo) og årsaken som kode når hun velger dem selv,
 * og hennes egne ord, som bare Nav og den sykmeldte får lese.
 */
public record Bestillingsinnhold(String regel, String frist, String arsak, String begrunnelse) {}
