package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starter tilsynet som en egen prosess løs fra terminalen, og venter til alt er klart. */
record Bakgrunn(Mappe mappe, Skjerm skjerm) {

    /** Settes av den som selv har mer på klassestien enn lokal: klassearkivene gjelder bare for nøyaktig den samme. */
    private static final String KLASSESTI = "sykefravaer.klassesti";

    private static final Duration POLL = Duration.ofMillis(50);

    /** @param argumenter de samme, uten {@code --bakgrunn} */
    void start(List<String> argumenter) throws IOException, InterruptedException {
        start(argumenter, () -> {});
    }

    /** @param naarMappaErLedig gjøres før noe startes, men ikke når et annet system går der */
    void start(List<String> argumenter, Runnable naarMappaErLedig) throws IOException, InterruptedException {
        mappe.gjorKlar();
        if (new Rydding(mappe).tilsyn().isPresent()) {
            throw new Stans("Systemet går alt fra mappa %s. Stopp det med ./start --stopp.".formatted(mappe.rot()));
        }
        naarMappaErLedig.run();
        new Adressefil(mappe.adresser()).slett();
        var logg = mappe.logg("start");
        Files.deleteIfExists(logg);
        vent(tilsyn(argumenter, logg), logg);
    }

    private static Process tilsyn(List<String> argumenter, Path logg) throws IOException {
        var kommando = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsykefravaer.rot=" + Prosjekt.rot(),
                "-cp",
                System.getProperty(KLASSESTI, System.getProperty("java.class.path")),
                Start.class.getName()));
        kommando.addAll(argumenter);
        return new ProcessBuilder(Losrevet.fra(kommando))
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(logg.toFile()))
                .start();
    }

    private void vent(Process tilsyn, Path logg) throws IOException, InterruptedException {
        var adresser = new Adressefil(mappe.adresser());
        while (!adresser.finnes()) {
            if (tilsyn.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stans(Files.readString(logg).strip());
            }
        }
        try (Stream<String> linjer = Files.lines(logg)) {
            linjer.forEach(skjerm::si);
        }
    }
}
