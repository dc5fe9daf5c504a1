package no.sykefravaer.lokal.start;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.lokal.vakt.Logging;
import no.sykefravaer.lokal.vakt.Vakthold;

/** Kommandolinjene delene startes med: samme JDK som tilsynet, små hauger, enkel søppeltømming. */
record Program(Path prosjekt, Klassearkiv arkiv) {

    private static final int JDK_MED_ADVARSLER = 24;
    private static final int JDK_SOM_KAN_SPARE = 25;
    private static final int STORSTE_BEGYNNELSE =
            341; // megabyte; taket er høyere for den som bare av og til trenger mye

    /** Megabyte en tjeneste begynner med: litt over det den har i bruk når den ikke gjør noe. Haugen vokser under last. */
    private static final int TJENESTENS_BEGYNNELSE = 48;

    /** Det manifestet til en Quarkus-jar ber om; det leses bare med {@code -jar}. */
    private static final List<String> APNET = List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED");

    /** Fire byte mindre for hvert objekt, og det kompilatoren og nettet har brukt, leveres tilbake hvert tiende sekund. */
    static final List<String> SPARSOM = List.of("-XX:+UseCompactObjectHeaders", "-XX:TrimNativeHeapInterval=10000");

    private static final String QUARKUS = "io.quarkus.bootstrap.runner.AotQuarkusEntryPoint";

    /** Mappa med flere valg til JVM-ene, satt av den som prøver feil: én fil for hver del som skal ha noen, lest ved hver start. */
    private static final String FLERE_VALG = "sykefravaer.jvmvalg";

    /** En av våre egne, fra samme klassesti som tilsynet. {@code minne} er i megabyte. */
    List<String> egen(String navn, Class<?> hovedklasse, int minne, Object... argumenter) {
        var kommando = java(minne, Math.min(minne / 3, STORSTE_BEGYNNELSE));
        kommando.addAll(arkiv.valg(navn, vakthold()));
        kommando.addAll(flereValg(navn));
        kommando.add("-Djava.util.logging.config.class=" + Logging.class.getName());
        kommando.addAll(List.of("-cp", System.getProperty("java.class.path"), hovedklasse.getName()));
        for (var argument : argumenter) {
            kommando.add(argument.toString());
        }
        return kommando;
    }

    /** @throws Stans når tjenesten ikke er bygd */
    List<String> tjeneste(String navn, int minne) {
        var jar = prosjekt.resolve(navn).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Stans(
                    "%s er ikke bygd. Kjør ./start, som bygger, eller ./mvnw -DskipTests package.".formatted(navn));
        }
        var kommando = java(minne, TJENESTENS_BEGYNNELSE);
        // Det en bunke fra Kafka trenger, dør samlet; er den unge delen liten, kopieres det heller (ADR-0032).
        kommando.add("-XX:NewRatio=1");
        kommando.addAll(APNET);
        var flere = flereValg(navn);
        kommando.addAll(flere.isEmpty() ? arkiv.valg(navn, jar) : flere); // en JVM med en agent lager ikke arkiv
        kommando.addAll(List.of("-cp", jar + ":" + vakthold(), Vakthold.class.getName(), QUARKUS));
        return kommando;
    }

    private static List<String> java(int minne, int begynnelse) {
        var kommando = new ArrayList<String>();
        kommando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Uten en start under taket tar JVM-en hele haugen i bruk med en gang på en maskin med mye minne.
        kommando.addAll(List.of(
                "-Xms" + begynnelse + "m", "-Xmx" + minne + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        if (Runtime.version().feature() >= JDK_SOM_KAN_SPARE) {
            kommando.addAll(SPARSOM);
        }
        if (Runtime.version().feature() >= JDK_MED_ADVARSLER) {
            kommando.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        return kommando;
    }

    private static List<String> flereValg(String navn) {
        var mappe = System.getProperty(FLERE_VALG);
        return mappe != null && Files.exists(Path.of(mappe, navn)) ? List.of("@" + Path.of(mappe, navn)) : List.of();
    }

    private static Path vakthold() {
        try {
            return Path.of(Vakthold.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
