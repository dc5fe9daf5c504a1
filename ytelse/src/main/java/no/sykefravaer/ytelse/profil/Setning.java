package no.sykefravaer.ytelse.profil;

/**
 * Én SQL-setning, uten verdiene.
 *
 * @param millis tiden serveren brukte på den, ventetid medregnet
 * @param andel av tiden alle setningene tok, 0 til 1
 */
public record Setning(String tekst, long ganger, long rader, double millis, double andel) {}
