package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.sykefravaer.lokal.nett.Forbindelse;

/**
 * Sender hvert dokument i sin egen forespørsel når tiden er inne. Linjene er så mange at en som venter på svar, ikke holder
 * igjen den neste; skulle alle vente, regnes ventetiden likevel fra da dokumentet skulle vært sendt.
 */
final class Sender {

    private static final int LINJER = 64;
    private static final int TATT_IMOT = 202;

    private final URI adresse;
    private final String token;

    /** @param url adressen til døra */
    Sender(String url, String token) {
        this.adresse = URI.create(url + "/api/v1/sykmeldinger");
        this.token = token;
    }

    /** Nanosekunder fra hver skulle vært sendt til svaret var lest; {@link Latenser#ALDRI} for den som ikke ble tatt imot. */
    long[] send(List<byte[]> dokumenter, Tidsplan plan) {
        var tider = new long[dokumenter.size()];
        Arrays.fill(tider, Latenser.ALDRI);
        var neste = new AtomicInteger();
        var forbindelser = Stream.generate(this::koble).limit(LINJER).toList();
        try (var traader = Executors.newFixedThreadPool(LINJER)) {
            forbindelser.forEach(linje -> traader.submit(() -> {
                for (int nr = neste.getAndIncrement(); nr < tider.length; nr = neste.getAndIncrement()) {
                    plan.ventPaa(nr);
                    if (linje.post(dokumenter.get(nr)) == TATT_IMOT) {
                        tider[nr] = System.nanoTime() - plan.tid(nr);
                    }
                }
                return null;
            }));
        }
        forbindelser.forEach(Sender::lukk);
        return tider;
    }

    private Forbindelse koble() {
        try {
            return new Forbindelse(adresse, token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lukk(Forbindelse forbindelse) {
        try {
            forbindelse.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
