package no.sykefravaer.systemtest.feil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** En prosess slik kjernen i Linux ser den. */
final class Prosesstilstand {

    private static final String STANSET = "T";

    private Prosesstilstand() {}

    /** Sant når den står etter SIGSTOP; usant også når den er død. */
    static boolean erStanset(ProcessHandle prosess) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(prosess.pid()), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).startsWith(STANSET); // navnet foran kan ha alt i seg
        } catch (IOException e) {
            return false;
        }
    }
}
