package no.sykefravaer.sykmelding.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.sykefravaer.sykmelding.dokument.Feilkode;

/** Leser kroppen til én forespørsel, men aldri mer enn 1 MB. */
final class Kropp {

    private static final int MAKS_BYTES = 1024 * 1024;

    private Kropp() {}

    static byte[] les(InputStream kropp) {
        try (kropp) {
            var bytes = kropp.readNBytes(MAKS_BYTES + 1);
            if (bytes.length > MAKS_BYTES) {
                throw new Avvist(Feilkode.FOR_STOR_KROPP);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
