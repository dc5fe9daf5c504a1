package no.sykefravaer.milepael.domene;

/** Én ting noen har gjort, og plikten det gjaldt. {@code orgnummer} er null når plikten ikke er én arbeidsgivers. */
public record Plikthistorikk(String regel, String orgnummer, Historikkrad rad) {}
