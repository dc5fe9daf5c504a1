package no.sykefravaer.lokal.last;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Sender alle sykmeldingene som linjer i én forespørsel. */
public final class Bulkavsender {

    private static final String BEKREFTET = "\"status\":202";

    private final HttpClient klient = HttpClient.newHttpClient();
    private final URI adresse;
    private final String token;

    /** @param url adressen til døra */
    public Bulkavsender(String url, String token) {
        this.adresse = URI.create(url + "/api/v1/sykmeldinger/bulk");
        this.token = token;
    }

    /** @throws IOException når ikke hver linje er bekreftet */
    public void sendAlle(List<byte[]> sykmeldinger) throws IOException, InterruptedException {
        var foresporsel = HttpRequest.newBuilder(adresse)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(linjer(sykmeldinger)))
                .build();
        try (var svar = klient.send(foresporsel, BodyHandlers.ofLines()).body()) {
            var bekreftet = svar.filter(linje -> linje.contains(BEKREFTET)).count();
            if (bekreftet != sykmeldinger.size()) {
                throw new IOException("Døra bekreftet %d av %d".formatted(bekreftet, sykmeldinger.size()));
            }
        }
    }

    private static byte[] linjer(List<byte[]> sykmeldinger) {
        var alle = new ByteArrayOutputStream();
        for (var sykmelding : sykmeldinger) {
            alle.writeBytes(sykmelding);
            alle.write('\n');
        }
        return alle.toByteArray();
    }
}
