package no.sykefravaer.systemtest.drift;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.sykefravaer.systemtest.system.Json;

/** Det tjenestene består av, slik {@code target/bom.json} (CycloneDX) sier det. */
public final class Bibliotekene {

    public static final List<String> TJENESTER = List.of("sykmelding-service", "milepael-service", "varsling-service");

    private static final String EGNE = "no.sykefravaer";
    private static final String HODE = """
            # Bibliotekene

            Alt tjenestene i drift består av, utenom vår egen kode, med lisensen hvert har. Skrevet av en prøve fra CycloneDX-lista
            byggingen lager (`target/bom.json` i hver tjeneste), som også har summer og hva som trenger hva. Prøven feiler på en
            lisens som ikke er godtatt, og på et arkiv i tjenesten som ikke står i lista. Utseendet på sidene er Aksel fra Nav (MIT),
            hentet fra npm med sjekket sum.

            | Bibliotek | Versjon | Lisens | Tjenester |
            |---|---|---|---|
            """;

    private Bibliotekene() {}

    /** Ett bibliotek. Har det flere lisenser, kan den som bruker det, velge. */
    public record Bibliotek(String gruppe, String navn, String versjon, Set<String> lisenser) {

        static Bibliotek av(JsonNode komponent) {
            return new Bibliotek(
                    komponent.path("group").asText(),
                    komponent.path("name").asText(),
                    komponent.path("version").asText(),
                    lisenser(komponent.path("licenses")));
        }

        private static Set<String> lisenser(JsonNode lisenser) {
            return StreamSupport.stream(lisenser.spliterator(), false)
                    .map(en -> Stream.of(en.path("expression"), en.at("/license/id"), en.at("/license/name"))
                            .map(JsonNode::asText)
                            .filter(tekst -> !tekst.isEmpty())
                            .findFirst()
                            .orElse("ukjent"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public String toString() {
            return gruppe + ":" + navn + " " + versjon + " " + lisenser;
        }
    }

    public static List<Bibliotek> i(String tjeneste) {
        var bom = Json.les(Driftsfiler.les(Path.of("..", tjeneste, "target", "bom.json")));
        return StreamSupport.stream(bom.path("components").spliterator(), false)
                .map(Bibliotek::av)
                .filter(en -> !en.gruppe().equals(EGNE))
                .toList();
    }

    /** Arkivene tjenesten kjøres med, uten gruppa foran: {@code jackson-core-2.21.0.jar}. */
    public static Set<String> arkiver(String tjeneste) {
        try (var filer = Files.walk(Path.of("..", tjeneste, "target", "quarkus-app", "lib"))) {
            return filer.map(fil -> fil.getFileName().toString())
                    .filter(navn -> navn.endsWith(".jar") && !navn.startsWith(EGNE))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Siden {@code docs/biblioteker.md}. */
    public static String dokument() {
        Map<String, Set<String>> rader = new TreeMap<>();
        for (var tjeneste : TJENESTER) {
            i(tjeneste)
                    .forEach(en -> rader.computeIfAbsent(rad(en), ny -> new TreeSet<>())
                            .add(tjeneste.split("-")[0]));
        }
        return rader.entrySet().stream()
                .map(rad -> rad.getKey() + String.join(", ", rad.getValue()) + " |\n")
                .collect(joining("", HODE, ""));
    }

    private static String rad(Bibliotek en) {
        return "| `%s:%s` | %s | %s | "
                .formatted(en.gruppe(), en.navn(), en.versjon(), String.join(" / ", en.lisenser()));
    }
}
