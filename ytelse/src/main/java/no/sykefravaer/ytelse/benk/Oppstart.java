package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Det som kan leses av anlegget før noe annet måles: hvor lang tid det tok å starte, og minnet tjenestene bruker i ro. */
record Oppstart(Anlegg anlegg, double sekunder) {

    private static final List<String> TJENESTER = List.of("sykmelding-service", "milepael-service", "varsling-service");
    private static final String MINNE = "VmRSS:";
    private static final double KIB_PER_MB = 1e6 / 1024;

    List<Resultat> resultater(String kjoring) throws IOException {
        double minne = 0;
        for (var tjeneste : TJENESTER) {
            minne += megabyte(anlegg.pid(tjeneste));
        }
        return List.of(
                new Resultat(kjoring, "oppstart", "./start", "klar", "s", List.of(sekunder), List.of(), 0),
                new Resultat(kjoring, "minne", "tre tjenester", "i ro", "MB", List.of(minne), List.of(), 0));
    }

    private static double megabyte(long pid) throws IOException {
        try (var linjer = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return linjer.filter(linje -> linje.startsWith(MINNE))
                    .mapToDouble(linje -> Double.parseDouble(linje.replaceAll("\\D", "")) / KIB_PER_MB)
                    .sum();
        }
    }
}
