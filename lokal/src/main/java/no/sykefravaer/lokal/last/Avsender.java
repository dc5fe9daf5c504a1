package no.sykefravaer.lokal.last;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.sykefravaer.lokal.nett.Forbindelse;

/** Sender hver sykmelding i sin egen forespørsel, mange samtidig over forbindelser som holdes åpne. */
final class Avsender {

    private static final int SAMTIDIGE = 64;
    private static final Duration PAUSE = Duration.ofMillis(200);

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
        var alle = sykmeldinger.iterator();
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            var arbeidere = Stream.generate(() -> traader.submit(() -> arbeid(alle)))
                    .limit(SAMTIDIGE)
                    .toList();
            for (var arbeider : arbeidere) {
                krevFerdig(arbeider);
            }
        }
    }

    private static void krevFerdig(Future<?> arbeider) throws IOException, InterruptedException {
        try {
            arbeider.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
    }

    private Void arbeid(Iterator<byte[]> alle) throws IOException, InterruptedException {
        for (var en = neste(alle); en != null; ) {
            try (var forbindelse = koble()) {
                for (; en != null; en = neste(alle)) {
                    send(forbindelse, en);
                }
            } catch (Brudd e) {
                gjentatt.incrementAndGet();
                Thread.sleep(PAUSE);
            }
        }
        return null;
    }

    private Forbindelse koble() throws Brudd {
        try {
            return new Forbindelse(adresse, token);
        } catch (IOException e) {
            throw new Brudd(e);
        }
    }

    private static byte[] neste(Iterator<byte[]> alle) {
        synchronized (alle) {
            return alle.hasNext() ? alle.next() : null;
        }
    }

    private void send(Forbindelse forbindelse, byte[] sykmelding) throws IOException, Brudd, InterruptedException {
        for (var status = post(forbindelse, sykmelding); status / 100 != 2; status = post(forbindelse, sykmelding)) {
            if (status != 503) {
                throw new IOException("Døra svarte " + status);
            }
            gjentatt.incrementAndGet();
            Thread.sleep(PAUSE);
        }
    }

    private static int post(Forbindelse forbindelse, byte[] sykmelding) throws Brudd {
        try {
            return forbindelse.post(sykmelding);
        } catch (IOException e) {
            throw new Brudd(e);
        }
    }

    /** Forbindelsen røk midt i en forespørsel; den samme sykmeldingen sendes igjen på en ny. */
    private static final class Brudd extends Exception {

        private static final long serialVersionUID = 1;

        Brudd(IOException arsak) {
            super(arsak);
        }
    }
}
