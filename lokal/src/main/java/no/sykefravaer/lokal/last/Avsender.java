package no.sykefravaer.lokal.last;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Sender hver sykmelding i sin egen forespørsel, mange samtidig over forbindelser som holdes åpne. */
final class Avsender {

    private static final int SAMTIDIGE = 64;
    private static final Duration SVARFRIST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient klient =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger gjentatt = new AtomicInteger();
    private final URI adresse;
    private final String token;

    Avsender(String url, String token) {
        this.adresse = URI.create(url + "/api/v1/sykmeldinger");
        this.token = token;
    }

    /** Antall forsøk som måtte gjentas. */
    int gjentatt() {
        return gjentatt.get();
    }

    /** @throws IOException når døra avslår en av dem */
    void sendAlle(List<byte[]> sykmeldinger) throws IOException, InterruptedException {
        var neste = sykmeldinger.iterator();
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            var arbeidere = Stream.generate(() -> traader.submit(() -> arbeid(neste)))
                    .limit(SAMTIDIGE)
                    .toList();
            for (var arbeider : arbeidere) {
                resultat(arbeider);
            }
        }
    }

    private static void resultat(Future<?> arbeider) throws IOException, InterruptedException {
        try {
            arbeider.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
    }

    private Void arbeid(Iterator<byte[]> alle) throws IOException, InterruptedException {
        for (var en = neste(alle); en != null; en = neste(alle)) {
            send(en);
        }
        return null;
    }

    private static byte[] neste(Iterator<byte[]> alle) {
        synchronized (alle) {
            return alle.hasNext() ? alle.next() : null;
        }
    }

    private void send(byte[] sykmelding) throws IOException, InterruptedException {
        for (var status = forsok(sykmelding); status / 100 != 2; status = forsok(sykmelding)) {
            if (status != 0 && status != 503) {
                throw new IOException("Døra svarte " + status);
            }
            gjentatt.incrementAndGet();
            Thread.sleep(PAUSE);
        }
    }

    private int forsok(byte[] sykmelding) throws InterruptedException {
        try {
            var foresporsel = HttpRequest.newBuilder(adresse)
                    .timeout(SVARFRIST)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(sykmelding))
                    .build();
            return klient.send(foresporsel, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
