package no.sykefravaer.systemtest.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.start.Start;
import no.sykefravaer.lokal.vakt.Vakthold;

/** Kommandoene systemet startes og stoppes med. */
final class Oppstart {

    private static final Path ROT = Path.of(System.getProperty("sykefravaer.rot", ".."));

    /** Klonen tjenestene er bygd i; en tidligere utgave når det bes om det. */
    private static final Path TJENESTENE = Path.of(System.getProperty("forrige", ROT.toString()));

    private static final Path LOKAL = Path.of(System.getProperty("lokal.jar", ""));

    private Oppstart() {}

    /** Tilsynet, startet som av {@code ./start}. Vakta stopper det også om denne JVM-en blir borte. @param jvmvalg det JVM-en til tilsynet skal ha i tillegg */
    static Process tilsyn(Mappe mappe, List<String> jvmvalg, List<String> valg, Map<String, String> miljo) {
        var kommando = java(
                Vakthold.class.getName(),
                Start.class.getName(),
                "--uten-eksempeldata",
                "--porter",
                "tilfeldig",
                "--mappe",
                mappe.rot().toString());
        kommando.addAll(1, jvmvalg);
        kommando.addAll(valg);
        return start(kommando, mappe, miljo);
    }

    /** {@code ./start --klokke}, slik et menneske flytter klokka i et system som går. */
    static Process klokke(Mappe mappe, String dag) {
        return start(
                java(
                        Start.class.getName(),
                        "--klokke",
                        dag,
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

    private static List<String> java(String... argumenter) {
        var kommando = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsykefravaer.rot=" + TJENESTENE.toAbsolutePath(),
                "-cp",
                LOKAL + ":" + LOKAL.resolveSibling("lib") + "/*"));
        kommando.addAll(List.of(argumenter));
        return kommando;
    }

    private static Process start(List<String> kommando, Mappe mappe) {
        return start(kommando, mappe, Map.of());
    }

    private static Process start(List<String> kommando, Mappe mappe, Map<String, String> miljo) {
        var bygger = new ProcessBuilder(kommando)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(utskrift(mappe).toFile()));
        bygger.environment().putAll(miljo);
        try {
            return bygger.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
