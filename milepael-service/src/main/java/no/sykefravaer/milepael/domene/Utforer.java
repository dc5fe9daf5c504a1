package no.sykefravaer.milepael.domene;

/** Den som gjorde noe med en plikt: rollen hun hadde, og hvem hun er i den (NAV-ident, eller virksomhetens orgnummer). */
public record Utforer(String rolle, String ident) {}
