package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Golden-filene, og JSON lest og skrevet slik alle tjenestene gjør det. */
final class GoldenFiler {

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final Path MAPPE = Path.of("src/test/resources/golden");

    private GoldenFiler() {}

    static List<String> navn() {
        try (Stream<Path> filer = Files.list(MAPPE)) {
            return filer.map(fil -> fil.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String tekst(String navn) {
        try {
            return Files.readString(MAPPE.resolve(navn + ".json")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tre(String navn) {
        try {
            return JSON.readTree(tekst(navn));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Record les(JsonNode tre) throws IOException {
        var type = tre.get("type").asText();
        return Hendelsestype.alle().stream()
                .filter(t -> t.navn().equals(type))
                .findFirst()
                .map(t -> JSON.convertValue(tre, t.familie()))
                .map(Record.class::cast)
                .orElseThrow(() -> new IOException("Ingen hendelse heter " + type));
    }
}
