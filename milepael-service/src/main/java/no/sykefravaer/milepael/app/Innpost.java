package no.sykefravaer.milepael.app;

/** En post fra Kafka før noen har forsøkt å forstå den. */
public record Innpost(String emne, int partisjon, long posisjon, String nokkel, byte[] innhold, String callId) {}
