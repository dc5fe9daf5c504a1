package no.sykefravaer.systemtest.drift;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Prometheus' eget verktøy, fra maskinens pakker. */
public final class Promtool {

    private Promtool() {}

    /** Det den sa, og om den var fornøyd. */
    public record Svar(int kode, String sagt) {}

    /** Kjørt i mappa med varslene. */
    public static Svar kjor(String... valg) {
        var kommando = new ArrayList<>(List.of(program().toString()));
        kommando.addAll(List.of(valg));
        try {
            var prosess = new ProcessBuilder(kommando)
                    .directory(Driftsfiler.MAPPE.toFile())
                    .redirectErrorStream(true)
                    .start();
            var sagt = new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Svar(prosess.onExit().join().exitValue(), sagt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(mappe -> Path.of(mappe, "promtool"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Prøvene av varslene trenger promtool, og det finnes ikke"
                        + " her. På Debian: apt-get install --no-install-recommends prometheus"));
    }
}
