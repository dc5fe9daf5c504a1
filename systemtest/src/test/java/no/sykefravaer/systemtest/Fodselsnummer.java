package no.sykefravaer.systemtest;

import java.util.regex.Pattern;

/** Kjenner igjen et fødselsnummer i en side eller en adresse. */
final class Fodselsnummer {
    /** Elleve siffer som står for seg selv: i en UUID har sifrene alltid et heksadesimalt tegn inntil seg. */
    static final Pattern ELLEVE_SIFFER = Pattern.compile("(?<![0-9a-f])\\d{6}\\s?\\d{5}(?![0-9a-f])");

    private Fodselsnummer() {}
}
