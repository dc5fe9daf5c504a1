package no.sykefravaer.milepael.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** JSON i kolonner. Feiltekster siterer aldri innholdet. */
@ApplicationScoped
public class Json {

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String skriv(Object verdi) {
        try {
            return verdi == null ? null : mapper.writeValueAsString(verdi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Kunne ikke skrive " + verdi.getClass().getSimpleName());
        }
    }

    public <T> T les(String json, Class<T> type) {
        try {
            return json == null ? null : mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kunne ikke lese " + type.getSimpleName());
        }
    }

    <T> T les(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kunne ikke lese " + type.getType().getTypeName());
        }
    }

    /** @throws IOException når bytene ikke er en hendelse vi kjenner */
    public <T> T les(byte[] json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }
}
