package no.sykefravaer.lokal.mottaker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.sykefravaer.lokal.nett.Foresporsel;
import no.sykefravaer.lokal.nett.Svar;

/** JSON inn og ut av mottakerne. */
final class Json {

    static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** @throws IllegalArgumentException når innholdet ikke er et JSON-objekt */
    static ObjectNode les(Foresporsel foresporsel) throws IOException {
        try {
            if (MAPPER.readTree(foresporsel.innhold()) instanceof ObjectNode objekt) {
                return objekt;
            }
        } catch (JsonProcessingException e) {
            // Samme svar som for noe som ikke er et objekt.
        }
        throw new IllegalArgumentException("Innholdet er ikke et JSON-objekt");
    }

    /** @throws IllegalArgumentException når et felt mangler */
    static void krev(JsonNode objekt, List<String> felter) {
        var mangler = felter.stream().filter(felt -> !objekt.hasNonNull(felt)).toList();
        if (!mangler.isEmpty()) {
            throw new IllegalArgumentException("Påkrevde felt mangler: " + String.join(", ", mangler));
        }
    }

    static byte[] bytes(Oppgave oppgave) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(oppgave);
    }

    /** Motsatt av {@link #bytes}. */
    static Oppgave oppgave(byte[] json) {
        try {
            return MAPPER.readValue(json, Oppgave.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Det vi selv har skrevet, kan alltid leses", e);
        }
    }

    static Svar svar(int status, Object innhold) throws JsonProcessingException {
        return Svar.json(status, MAPPER.writeValueAsBytes(innhold));
    }
}
