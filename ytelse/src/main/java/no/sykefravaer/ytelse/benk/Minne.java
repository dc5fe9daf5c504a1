package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sykefravaer.lokal.start.Engangssystem;

/** Minnet de tre tjenestene har i bruk til sammen (RSS), i millioner byte. */
public final class Minne {

    static final List<String> TJENESTER = List.of("sykmelding-service", "milepael-service", "varsling-service");
    private static final String RSS = "VmRSS:";
    private static final String TOPP = "VmHWM:";
    private static final String PSS = "Pss:";
    private static final double KIB_PER_MB = 1e6 / 1024;

    private Minne() {}

    /** Det de tre bruker nå, i ro. */
    static Resultat iRo(Engangssystem system, String kjoring) throws IOException {
        return sum(system, kjoring, "i ro", RSS);
    }

    /** Det meste hver av de tre har brukt siden den startet, lagt sammen: toppene kommer ikke alltid samtidig, men kunne gjort det. */
    public static Resultat underFullLast(Engangssystem system, String kjoring) throws IOException {
        return sum(system, kjoring, "full last", TOPP);
    }

    /** Det samme når dokumenter, bulk og forfall er målt, og før det ses etter hva tiden går til. */
    static Resultat etterProduktet(Engangssystem system, String kjoring) throws IOException {
        return sum(system, kjoring, "etter produktet", TOPP);
    }

    private static Resultat sum(Engangssystem system, String kjoring, String naar, String hva) throws IOException {
        double sum = 0;
        for (var tjeneste : TJENESTER) {
            sum += felt(system.prosess(tjeneste).pid(), "status", hva);
        }
        return Resultat.en(kjoring, "minne", "tre tjenester", naar, "MB", sum);
    }

    /** Det én prosess har i bruk (RSS). */
    public static double megabyte(long pid) {
        return felt(pid, "status", RSS);
    }

    /** Det en prosess og alle som stammer fra den, har i bruk (PSS): det de deler, er talt én gang. */
    public static double megabyteMedBarn(long pid) throws IOException {
        double sum = 0;
        for (var en : Prosesstre.les().stammen(List.of(pid))) {
            sum += felt(en, "smaps_rollup", PSS);
        }
        return sum;
    }

    /** Null når prosessen er borte, også når den dør mens det leses. */
    private static double felt(long pid, String fil, String navn) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/" + fil)).stream()
                    .filter(linje -> linje.startsWith(navn))
                    .mapToDouble(linje -> Double.parseDouble(linje.replaceAll("\\D", "")) / KIB_PER_MB)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
