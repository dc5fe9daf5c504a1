package no.sykefravaer.lokal.innsending;

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
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.nett.Tokenkilde;

/** Den som sender inn og leser som alle andre: over HTTP, med et token for rollen. */
public final class Klient {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final HttpClient klient =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Tokenkilde> tokener = new ConcurrentHashMap<>();
    private final Map<String, String> adresser;

    /** @param adresser innholdet i {@code adresser.env} */
    public Klient(Map<String, String> adresser) {
        this.adresser = adresser;
    }

    /** Statusen på svaret. @param tjeneste navnet på adressen, som {@code SYKMELDING_URL} */
    public int post(String tjeneste, String sti, String hvem, Object innhold) throws IOException, InterruptedException {
        return send("POST", til(tjeneste, sti, hvem), innhold);
    }

    /** Statusen på svaret. */
    public int put(String tjeneste, String sti, String hvem, Object innhold) throws IOException, InterruptedException {
        return send("PUT", til(tjeneste, sti, hvem), innhold);
    }

    /** Statusen på svaret på et kall om personen, som står i headeren og aldri i adressen. */
    public int om(Personident person, String metode, String tjeneste, String sti, String hvem, Object innhold)
            throws IOException, InterruptedException {
        return send(metode, til(tjeneste, sti, hvem).header("nav-personident", person.verdi()), innhold);
    }

    /** @throws IOException når svaret ikke er 200 */
    public JsonNode get(String tjeneste, String sti, String hvem) throws IOException, InterruptedException {
        var svar = klient.send(til(tjeneste, sti, hvem).build(), BodyHandlers.ofByteArray());
        if (svar.statusCode() != 200) {
            throw new IOException(tjeneste + " svarte " + svar.statusCode());
        }
        return JSON.readTree(svar.body());
    }

    /** Tokenet til den som spør. @param hvem som {@code rolle=kildesystem&kilde=epj-a} */
    public String token(String hvem) throws IOException, InterruptedException {
        return tokener.computeIfAbsent(hvem, ny -> new Tokenkilde(adresser.get("TOKEN_URL"), ny))
                .token();
    }

    /** Innholdet som JSON, slik {@link #post} sender det. */
    public static byte[] json(Object innhold) throws IOException {
        return JSON.writeValueAsBytes(innhold);
    }

    private int send(String metode, HttpRequest.Builder kall, Object innhold) throws IOException, InterruptedException {
        kall.header("Content-Type", "application/json").method(metode, BodyPublishers.ofByteArray(json(innhold)));
        return klient.send(kall.build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder til(String tjeneste, String sti, String hvem) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(adresser.get(tjeneste) + sti))
                .header("Authorization", "Bearer " + token(hvem));
    }
}
