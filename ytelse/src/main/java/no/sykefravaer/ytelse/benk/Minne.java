package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sykefravaer.lokal.start.Engangssystem;

/** Minnet de tre tjenestene har i bruk til sammen (RSS), i millioner byte. */
public final class Minne {

    private static final List<String> TJENESTER = List.of("sykmelding-service", "milepael-service", "varsling-service");
    private static final String RSS = "VmRSS:";
    private static final double KIB_PER_MB = 1e6 / 1024;

    private Minne() {}

    /** Det de tre bruker nå. @param naar i ro eller under full last */
    public static Resultat av(Engangssystem system, String kjoring, String naar) throws IOException {
        double sum = 0;
        for (var tjeneste : TJENESTER) {
            sum += megabyte(system.prosess(tjeneste).pid());
        }
        return Resultat.en(kjoring, "minne", "tre tjenester", naar, "MB", sum);
    }

    private static double megabyte(long pid) throws IOException {
        try (var linjer = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return linjer.filter(linje -> linje.startsWith(RSS))
                    .mapToDouble(linje -> Double.parseDouble(linje.replaceAll("\\D", "")) / KIB_PER_MB)
                    .sum();
        }
    }
}
