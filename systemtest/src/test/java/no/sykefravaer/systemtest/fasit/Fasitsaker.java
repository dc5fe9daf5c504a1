package no.sykefravaer.systemtest.fasit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.system.Personer;

/** Et utvalg av sakene i alle familiene, likt for samme frø. */
public final class Fasitsaker {

    private static final Path MAPPE =
            Path.of(System.getProperty("sykefravaer.rot", "..")).resolve("milepael-service/src/test/resources/cases");

    private Fasitsaker() {}

    public static List<Fasitsak> utvalg(long fro, int antall) {
        var linjer = new ArrayList<String>();
        familier().forEach(fil -> linjer.addAll(linjer(fil)));
        Collections.shuffle(linjer, new Random(fro));
        var numre = new Numre();
        return linjer.stream()
                .limit(antall)
                .map(linje -> Fasitsak.av(linje, Personer.ny(), numre))
                .toList();
    }

    private static List<Path> familier() {
        try (Stream<Path> filer = Files.list(MAPPE)) {
            return filer.filter(fil -> fil.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> linjer(Path fil) {
        try {
            return Files.readAllLines(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
