package no.sykefravaer.lokal.testressurs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** En mappe som bare lever så lenge testene kjører. */
final class Testmappe {

    private Testmappe() {}

    static Path ny() throws IOException {
        return Files.createTempDirectory("sykefravaer-test");
    }

    static void slett(Path mappe) {
        try (var alle = Files.walk(mappe)) {
            alle.sorted(Comparator.reverseOrder()).forEach(sti -> sti.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rydder når JVM-en slutter: først det som bruker mappa, så mappa. */
    static void ryddTilSlutt(AutoCloseable bruker, Path mappe) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> rydd(bruker, mappe)));
    }

    private static void rydd(AutoCloseable bruker, Path mappe) {
        try {
            bruker.close();
        } catch (Exception e) {
            System.err.println("Testressursen stoppet ikke rent: " + e);
        }
        slett(mappe);
    }
}
