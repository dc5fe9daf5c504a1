package no.sykefravaer.systemtest.system;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** JSON inn og ut av prøvene, som på ledningen. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    public static String skriv(Object verdi) {
        try {
            return MAPPER.writeValueAsString(verdi);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Kan ikke skrives som JSON", e);
        }
    }

    public static JsonNode les(String tekst) {
        try {
            return MAPPER.readTree(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Svaret er ikke JSON", e);
        }
    }
}
