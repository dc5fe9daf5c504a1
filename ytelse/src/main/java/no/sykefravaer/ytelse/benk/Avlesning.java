package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Maskinens tellere i ett øyeblikk, i mikrosekunder.
 *
 * @param arbeid prosessortid brukt av alle prosessene
 * @param stjalet prosessortid en annen virtuell maskin tok
 * @param trengsel tid minst én ventet på en prosessor
 * @param last gjennomsnittlig kø det siste minuttet, fra {@code /proc/loadavg}
 */
record Avlesning(long tid, long arbeid, long stjalet, long trengsel, double last) {

    private static final Path TRENGSEL = Path.of("/proc/pressure/cpu"); // ikke alle kjerner har den
    private static final String UKJENT = "total=0";
    private static final int IDLE = 4;
    private static final int STEAL = 8;

    static Avlesning naa() throws IOException {
        return av(
                System.nanoTime() / 1000, forste("/proc/stat"), forste("/proc/pressure/cpu"), forste("/proc/loadavg"));
    }

    static Avlesning av(long tid, String stat, String trykk, String last) {
        var felt = stat.split("\\s+");
        long arbeid = 0;
        for (int i = 1; i < IDLE; i++) { // avbruddene etter den hører ikke til noen prosess
            arbeid += Long.parseLong(felt[i]);
        }
        return new Avlesning(
                tid,
                arbeid * Prosesstre.MIKROS_PER_TIKK,
                Long.parseLong(felt[STEAL]) * Prosesstre.MIKROS_PER_TIKK,
                Long.parseLong(trykk.substring(trykk.lastIndexOf('=') + 1).strip()),
                Double.parseDouble(last.substring(0, last.indexOf(' '))));
    }

    Andeler siden(Avlesning forrige, int kjerner) {
        double alt = (double) (tid - forrige.tid) * kjerner;
        return new Andeler(
                alt,
                (arbeid - forrige.arbeid) / alt,
                (stjalet - forrige.stjalet) / alt,
                (double) (trengsel - forrige.trengsel) / (tid - forrige.tid));
    }

    /** Andeler av maskinen mellom to avlesninger, 0 til 1. {@code alt} er mikrosekundene alle kjernene hadde. */
    record Andeler(double alt, double arbeid, double stjalet, double trengsel) {}

    private static String forste(String fil) throws IOException {
        List<String> linjer = Files.readAllLines(Path.of(fil));
        return linjer.getFirst();
    }
}
