package no.sykefravaer.milepael.api;

/** Én ting som er gal i et spørsmål: feltets sti, en kode som aldri endres, og en setning som aldri gjengir verdien. */
public record Brudd(String felt, String kode, String melding) {}
