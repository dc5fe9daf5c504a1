package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.sykefravaer.lokal.start.Engangssystem;

/** {@code docs/ytelse/minne.md}: flaggene de tre tjenestene går med, lest av prosessene selv. */
record Minneside(Engangssystem system) {

    private static final List<String> SLUTT = List.of("-cp", "-jar");

    void skriv(Path mappe) throws IOException {
        var tabell = new Tabell("Tjeneste", "JVM-flagg");
        for (var tjeneste : Minne.TJENESTER) {
            var kommando = Files.readString(
                    Path.of("/proc", Long.toString(system.prosess(tjeneste).pid()), "cmdline"));
            tabell.rad(tjeneste, flagg(List.of(kommando.split("\0"))));
        }
        Files.writeString(mappe.resolve("minne.md"), """
                «i ro» er RSS rett etter oppstarten. «full last» er toppen hver tjeneste har hatt siden den startet (`VmHWM`), lagt sammen, lest når
                `./ytelse/latens` har sendt på sitt meste og køen er levert. «etter produktet» er det samme i benken, når dokumenter, bulk og forfall er
                målt; varslingen er frosset der. Alt er målt med de flaggene `./start` gir på denne JDK-en (JDK-en står ved kjøringen):

                %s""".formatted(tabell));
    }

    /** Flaggene i en kommando, uten mapper og uten det som ikke er til JVM-en. */
    static String flagg(List<String> kommando) {
        return kommando.stream()
                .skip(1)
                .takeWhile(ord -> !SLUTT.contains(ord))
                .filter(ord -> ord.startsWith("-X") || ord.startsWith("-XX"))
                .map(ord -> "`" + ord.replaceFirst("=/.*/", "=") + "`")
                .collect(Collectors.joining(" "));
    }
}
