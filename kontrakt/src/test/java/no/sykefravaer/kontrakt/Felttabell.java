package no.sykefravaer.kontrakt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** Tabellen over feltene i én post. Et felt er påkrevd når den fyldigste golden-filen ikke kan leses uten det. */
final class Felttabell {

    private static final Map<Class<?>, String> TYPER = Map.ofEntries(
            Map.entry(UUID.class, "UUID"),
            Map.entry(String.class, "tekst"),
            Map.entry(Instant.class, "tidspunkt i UTC, ISO 8601"),
            Map.entry(LocalDateTime.class, "tidspunkt i Europe/Oslo, ISO 8601"),
            Map.entry(LocalDate.class, "dato, ISO 8601"),
            Map.entry(int.class, "heltall"),
            Map.entry(Integer.class, "heltall"),
            Map.entry(Long.class, "heltall"),
            Map.entry(boolean.class, "sann/usann"),
            Map.entry(Boolean.class, "sann/usann"),
            Map.entry(Personident.class, "tekst, 11 siffer"),
            Map.entry(Orgnummer.class, "tekst, 9 siffer"),
            Map.entry(Hpr.class, "tekst, 1–9 siffer"),
            Map.entry(Grad.class, "heltall 0–100"));

    private static final Properties SETNINGER = setninger();

    private Felttabell() {}

    static String av(Class<?> post, JsonNode eksempel) {
        var rader = Arrays.stream(post.getRecordComponents())
                .map(felt -> rad(post, felt, eksempel))
                .collect(joining("\n"));
        return "| felt | type | påkrevd | hva det er |\n|---|---|---|---|\n" + rader;
    }

    private static String rad(Class<?> post, RecordComponent felt, JsonNode eksempel) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        felt.getName(),
                        type(felt.getGenericType()),
                        paakrevd(post, felt, eksempel) ? "ja" : "",
                        setning(post, felt));
    }

    private static String type(Type type) {
        return switch (type) {
            case ParameterizedType liste -> "liste av " + type(liste.getActualTypeArguments()[0]);
            case Class<?> verdi
            when verdi.isEnum() ->
                Arrays.stream(verdi.getEnumConstants()).map(Object::toString).collect(joining(", "));
            case Class<?> verdi when TYPER.containsKey(verdi) -> TYPER.get(verdi);
            case Class<?> del ->
                "[%s](#%s)".formatted(del.getSimpleName(), del.getSimpleName().toLowerCase());
            default -> throw new IllegalArgumentException("Ukjent felttype " + type);
        };
    }

    private static boolean paakrevd(Class<?> post, RecordComponent felt, JsonNode eksempel) {
        return felt.getType().isPrimitive() || !kanLeses(post, uten(felt.getName(), eksempel));
    }

    private static boolean kanLeses(Class<?> post, JsonNode tre) {
        try {
            GoldenFiler.JSON.treeToValue(tre, post);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static JsonNode uten(String felt, JsonNode eksempel) {
        return ((ObjectNode) eksempel.deepCopy()).without(felt);
    }

    private static String setning(Class<?> post, RecordComponent felt) {
        var egen = SETNINGER.getProperty(post.getSimpleName() + "." + felt.getName());
        var setning = egen != null ? egen : SETNINGER.getProperty(felt.getName());
        if (setning == null) {
            throw new IllegalStateException("felt.properties mangler en setning om " + felt.getName());
        }
        return setning;
    }

    private static Properties setninger() {
        var setninger = new Properties();
        try (var fil = Felttabell.class.getResourceAsStream("/felt.properties")) {
            setninger.load(new InputStreamReader(fil, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return setninger;
    }
}
