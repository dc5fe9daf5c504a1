package no.sykefravaer.varsling.drift;

import java.time.Instant;

/**
 * En post som venter i en feilkø, uten innholdet. Tidene er UTC, {@code storrelse} byte.
 *
 * @param opphav steget som ga opp: LESING, BEREGNING eller LAGRING
 * @param arsak feilens type og sted, aldri innhold
 * @param sist null når den bare er forsøkt én gang
 */
public record Feil(
        Sted sted,
        String opphav,
        String arsak,
        int forsok,
        Instant lagt,
        Instant sist,
        String navCallId,
        int storrelse) {}
