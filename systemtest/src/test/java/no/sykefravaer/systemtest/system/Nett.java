package no.sykefravaer.systemtest.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** HTTP med token og JSON. */
public final class Nett {

    private static final Duration SVARFRIST = Duration.ofSeconds(15);
    private static final HttpClient KLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(SVARFRIST)
            .build();

    private Nett() {}

    /** Et svar; {@code tekst} er kroppen slik den kom. */
    public record Svar(int status, String tekst) {

        public JsonNode json() {
            return Json.les(tekst);
        }
    }

    /** @param headere navn og verdi annenhver gang */
    public static Svar get(String adresse, String token, String... headere) {
        return send(foresporsel(adresse, token, headere));
    }

    public static Svar post(String adresse, String token, String innhold, String... headere) {
        return send("POST", adresse, token, innhold, headere);
    }

    public static Svar send(String metode, String adresse, String token, String innhold, String... headere) {
        return send(foresporsel(adresse, token, headere)
                .header("Content-Type", "application/json")
                .method(metode, BodyPublishers.ofString(innhold)));
    }

    private static HttpRequest.Builder foresporsel(String adresse, String token, String... headere) {
        var foresporsel = HttpRequest.newBuilder(URI.create(adresse)).timeout(SVARFRIST);
        if (token != null) {
            foresporsel.header("Authorization", "Bearer " + token);
        }
        return headere.length == 0 ? foresporsel : foresporsel.headers(headere);
    }

    private static Svar send(HttpRequest.Builder foresporsel) {
        try {
            var svar = KLIENT.send(foresporsel.build(), BodyHandlers.ofString());
            return new Svar(svar.statusCode(), svar.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
