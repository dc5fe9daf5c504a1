package no.sykefravaer.milepael.domene;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Ny beregning av mange personer, og hvor langt den er kommet. Tidene er UTC; {@code antall} er personer i utvalget da den
 * ble satt i gang, {@code endret} dem der noe ble annerledes, {@code feilet} dem det ikke gikk for, {@code forrige} den
 * siste som er tatt.
 */
public record Omregning(
        UUID id,
        Status status,
        Utvalg utvalg,
        Instant startet,
        Instant sist,
        int antall,
        int behandlet,
        int endret,
        int feilet,
        UUID forrige,
        String callId) {

    /** Hvor den er i livet. */
    public enum Status {
        PAAGAAR,
        FERDIG,
        STANSET
    }

    public int gjenstaar() {
        return antall - behandlet;
    }

    /** Personer i sekundet fra den ble satt i gang til den sist kom et skritt videre, stans og omstart medregnet. */
    public double takt() {
        var millis = Duration.between(startet, sist).toMillis();
        return millis <= 0 ? 0 : Math.round(behandlet * 10_000.0 / millis) / 10.0;
    }

    /** Ett skritt videre: så mange til er tatt, den siste av dem {@code siste}. */
    public Omregning videre(int tatt, int endrede, int feilede, UUID siste, Instant naa) {
        return new Omregning(
                id,
                status,
                utvalg,
                startet,
                naa,
                antall,
                behandlet + tatt,
                endret + endrede,
                feilet + feilede,
                siste,
                callId);
    }

    /** Den samme, ferdig eller stanset. */
    public Omregning slutt(Status hvordan, Instant naa) {
        return new Omregning(id, hvordan, utvalg, startet, naa, antall, behandlet, endret, feilet, forrige, callId);
    }
}
