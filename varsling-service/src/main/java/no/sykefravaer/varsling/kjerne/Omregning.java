package no.sykefravaer.varsling.kjerne;

import java.time.Instant;

/** En ny beregning av mange personer; {@code takt} er personer i sekundet, tidene er UTC. */
public record Omregning(
        Status status, Instant startet, Instant sist, int behandlet, int av, int endret, int feilet, double takt) {

    /** Hvor den er i livet. */
    public enum Status {
        PAAGAAR,
        FERDIG,
        STANSET
    }
}
