package no.sykefravaer.lokal.eksempeldata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.sykefravaer.lokal.nett.Tokenkilde;

/** Den som sender inn og leser som alle andre: over HTTP, med et token for rollen. */
final class Klient {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final HttpClient klient =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Tokenkilde> tokener = new ConcurrentHashMap<>();
    private final Map<String, String> adresser;

    /** @param adresser innholdet i {@code adresser.env} */
    Klient(Map<String, String> adresser) {
        this.adresser = adresser;
    }

    /** Statusen på svaret. */
    int post(String tjeneste, String sti, String hvem, Object innhold) throws IOException, InterruptedException {
        var kall = til(tjeneste, sti, hvem)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(innhold)));
        return klient.send(kall.build(), BodyHandlers.discarding()).statusCode();
    }

    JsonNode get(String tjeneste, String sti, String hvem) throws IOException, InterruptedException {
        var svar = klient.send(til(tjeneste, sti, hvem).build(), BodyHandlers.ofByteArray());
        if (svar.statusCode() != 200) {
            throw new IOException(tjeneste + " svarte " + svar.statusCode());
        }
        return JSON.readTree(svar.body());
    }

    private HttpRequest.Builder til(String tjeneste, String sti, String hvem) throws IOException, InterruptedException {
        var token = tokener.computeIfAbsent(hvem, ny -> new Tokenkilde(adresser.get("TOKEN_URL"), ny))
                .token();
        return HttpRequest.newBuilder(URI.create(adresser.get(tjeneste) + sti))
                .header("Authorization", "Bearer " + token);
    }
}
