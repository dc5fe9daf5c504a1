package no.sykefravaer.systemtest.fasit;

/** Ett faktum som en forespørsel til døra; {@code sti} er det som kommer etter {@code /api/v1}. */
public record Innsendt(String metode, String sti, String innhold) {}
