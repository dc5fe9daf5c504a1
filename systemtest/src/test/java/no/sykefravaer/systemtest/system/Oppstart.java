package no.sykefravaer.systemtest.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import no.sykefravaer.lokal.start.Start;
import no.sykefravaer.lokal.vakt.Vakthold;

/** Kommandoene systemet startes og stoppes med. */
final class Oppstart {

    private static final Path ROT = Path.of(System.getProperty("sykefravaer.rot", ".."));
    private static final Path LOKAL = Path.of(System.getProperty("lokal.jar", ""));

    private Oppstart() {}

    /** Tilsynet, startet som av {@code ./start}. Vakta stopper det også om denne JVM-en blir borte. */
    static Process tilsyn(Mappe mappe) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var klassesti = LOKAL + ":" + LOKAL.resolveSibling("lib") + "/*";
        return start(
                List.of(
                        java,
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dsykefravaer.rot=" + ROT.toAbsolutePath(),
                        "-cp",
                        klassesti,
                        Vakthold.class.getName(),
                        Start.class.getName(),
                        "--porter",
                        "tilfeldig",
                        "--mappe",
                        mappe.rot().toString()),
                mappe);
    }

    /** {@code ./start --stopp}, slik et menneske stopper systemet. */
    static Process stopp(Mappe mappe) {
        var start = ROT.resolve("start").toAbsolutePath().normalize().toString();
        return start(List.of(start, "--stopp", "--mappe", mappe.rot().toString()), mappe);
    }

    /** Det tilsynet sier; utenfor mappa, som tilsynet krever å ha for seg selv. */
    static Path utskrift(Mappe mappe) {
        return mappe.rot().resolveSibling(mappe.rot().getFileName() + ".log");
    }

    private static Process start(List<String> kommando, Mappe mappe) {
        try {
            return new ProcessBuilder(kommando)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(utskrift(mappe).toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
