package no.sykefravaer.lokal.personregister;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.time.Duration;
import no.sykefravaer.lokal.nett.Tokenkilde;

/** Døra inn til systemet, slik registeret bruker den. Er den borte, prøves det igjen til den svarer. */
final class Dor {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Duration SVARFRIST = Duration.ofSeconds(20);
    private static final Duration LENGSTE_VENT = Duration.ofSeconds(2);

    private final HttpClient klient =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI adresse;
    private final Tokenkilde tokener;

    Dor(String url, Tokenkilde tokener) {
        this.adresse = URI.create(url + "/api/v1/personer");
        this.tokener = tokener;
    }

    /** Statusen døra til slutt svarte: 2xx når den tok imot, ellers et avslag som ikke går over. */
    int fortell(Personfaktum person) throws InterruptedException, JsonProcessingException {
        var innhold = JSON.writeValueAsBytes(person);
        for (var vent = Duration.ofMillis(100); ; vent = dobbelt(vent)) {
            var status = forsok(innhold);
            if (!kanGaaOver(status)) {
                return status;
            }
            Thread.sleep(vent);
        }
    }

    private int forsok(byte[] innhold) throws InterruptedException {
        try {
            var foresporsel = HttpRequest.newBuilder(adresse)
                    .timeout(SVARFRIST)
                    .header("Authorization", "Bearer " + tokener.token())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(innhold))
                    .build();
            return klient.send(foresporsel, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private boolean kanGaaOver(int status) {
        if (status == 401) {
            tokener.glem();
        }
        return status == 0 || status == 401 || status == 404 || status == 408 || status == 429 || status >= 500;
    }

    private static Duration dobbelt(Duration vent) {
        var neste = vent.multipliedBy(2);
        return neste.compareTo(LENGSTE_VENT) > 0 ? LENGSTE_VENT : neste;
    }
}
