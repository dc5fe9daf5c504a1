package no.sykefravaer.ytelse.benk;

/**
 * Én godtatt måling. Prosessortid i mikrosekunder, til programmet, PostgreSQL og megleren hver for seg.
 *
 * @param wal byte PostgreSQL skrev i loggen sin
 * @param rader rader satt inn, endret og slettet; −1 når de ikke er talt
 */
public record Prove(Runde runde, long program, long postgres, long megler, long wal, long rader) {

    double perEnhet(long mengde) {
        return (double) mengde / Math.max(1, runde.enheter());
    }
}
