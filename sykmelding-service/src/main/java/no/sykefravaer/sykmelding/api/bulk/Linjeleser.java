package no.sykefravaer.sykmelding.api.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Linjene i en strøm, én om gangen. Aldri mer enn én linje i minnet, og aldri mer enn 1 MB av den. */
final class Linjeleser {

    private static final int MAKS_BYTES = 1024 * 1024;
    private static final int BIT = 64 * 1024;

    private final InputStream strom;
    private final byte[] bit = new byte[BIT];
    private final ByteArrayOutputStream pabegynt = new ByteArrayOutputStream();
    private int fra;
    private int til;
    private long nummer;
    private boolean forLang;

    Linjeleser(InputStream strom) {
        this.strom = strom;
    }

    /** Den neste linjen som ikke er tom; null når strømmen er slutt. */
    Linje neste() throws IOException {
        for (var linje = les(); linje != null; linje = les()) {
            if (linje.forLang() || !erTom(linje.innhold())) {
                return linje;
            }
        }
        return null;
    }

    private Linje les() throws IOException {
        while (fra < til || fyll()) {
            var slutt = linjeslutt();
            legg(slutt);
            fra = Math.min(slutt + 1, til);
            if (slutt < til) {
                return ferdig();
            }
        }
        return pabegynt.size() > 0 || forLang ? ferdig() : null;
    }

    private boolean fyll() throws IOException {
        fra = 0;
        til = Math.max(0, strom.read(bit));
        return til > 0;
    }

    private int linjeslutt() {
        var i = fra;
        while (i < til && bit[i] != '\n') {
            i++;
        }
        return i;
    }

    private void legg(int slutt) {
        forLang |= pabegynt.size() + slutt - fra > MAKS_BYTES;
        if (!forLang) {
            pabegynt.write(bit, fra, slutt - fra);
        }
    }

    private Linje ferdig() {
        nummer++;
        var linje = new Linje(nummer, forLang ? null : pabegynt.toByteArray(), forLang);
        pabegynt.reset();
        forLang = false;
        return linje;
    }

    private static boolean erTom(byte[] innhold) {
        for (var tegn : innhold) {
            if (tegn != ' ' && tegn != '\t' && tegn != '\r') {
                return false;
            }
        }
        return true;
    }
}
