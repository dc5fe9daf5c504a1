package no.sykefravaer.lokal.testressurs.adgang;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel.Adgang;

/** Hvem som slipper inn til hva i én tjeneste. En rolle som ikke står på en rad, slipper ikke inn. */
public record Adgangstabell(List<Adgangsregel> regler) {

    /** Alle rollene et token kan ha, og en ingen kjenner. */
    public static final List<String> ROLLER = List.of(
            "kildesystem",
            "personregister",
            "veileder",
            "leder",
            "arbeidsgiver",
            "sykmelder",
            "sykmeldt",
            "varsling",
            "drift",
            "revisjon",
            "ukjent");

    /** Også den som ikke har logget inn. */
    public static final String ENHVER = "enhver";

    private static final Set<String> METODER = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** Fila i prøvenes ressurser; tomme linjer og linjer med {@code #} er for den som leser. */
    public static Adgangstabell les() {
        try {
            return new Adgangstabell(Files.readAllLines(Path.of("src/test/resources/adgang.txt")).stream()
                    .filter(linje -> !linje.isBlank() && !linje.startsWith("#"))
                    .map(Adgangsregel::les)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Radene der rollen har denne adgangen. */
    public Stream<Adgangsregel> med(String rolle, Adgang adgang) {
        return regler.stream()
                .filter(regel -> regel.til(rolle).filter(adgang::equals).isPresent());
    }

    public List<String> endepunkter() {
        return regler.stream().map(Adgangsregel::endepunkt).sorted().toList();
    }

    /** Endepunktene tjenesten selv sier at den har, med setningen om hvert. @param openapi svaret på {@code /openapi} som JSON */
    public static Map<String, String> iOpenapi(String openapi) {
        var alle = new TreeMap<String, String>();
        tre(openapi)
                .get("paths")
                .properties()
                .forEach(sti -> sti.getValue().properties().stream()
                        .filter(metode -> METODER.contains(metode.getKey()))
                        .forEach(metode -> alle.put(
                                metode.getKey().toUpperCase(Locale.ROOT) + " " + sti.getKey(),
                                metode.getValue().path("summary").asText())));
        return alle;
    }

    /** Tabellen for den som leser. */
    public String dokument(Map<String, String> iOpenapi) {
        var roller = Stream.concat(Stream.of(ENHVER), ROLLER.stream())
                .filter(rolle ->
                        regler.stream().anyMatch(regel -> regel.til(rolle).isPresent()))
                .toList();
        var hode = "| Endepunkt | " + String.join(" | ", roller) + " | Hva |\n|---|" + "---|".repeat(roller.size() + 1)
                + "\n";
        return regler.stream()
                .map(regel -> rad(regel, roller, iOpenapi.getOrDefault(regel.endepunkt(), "")))
                .collect(Collectors.joining("", hode, ""));
    }

    private static String rad(Adgangsregel regel, List<String> roller, String hva) {
        var celler = roller.stream()
                .map(rolle -> regel.til(rolle)
                        .map(en -> en.name().toLowerCase(Locale.ROOT))
                        .orElse("–"))
                .collect(Collectors.joining(" | "));
        return "| `%s` | %s | %s |%n".formatted(regel.endepunkt(), celler, hva.replace("|", "\\|"));
    }

    private static JsonNode tre(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
