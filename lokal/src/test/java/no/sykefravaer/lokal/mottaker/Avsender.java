package no.sykefravaer.lokal.mottaker;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.lokal.testressurs.Mottakerkontrakt;
import no.sykefravaer.lokal.testressurs.Mottakerkontrakt.Foresporsel;

/** Sender som varsling-service. Alt som går godt, og svaret på det, er etter kontrakten i docs/mottakere. */
final class Avsender {

    private static final Map<String, Mottakerkontrakt> KONTRAKTER = Map.of(
            "/nav", Mottakerkontrakt.av("oppgave"),
            "/arbeidsgiver", Mottakerkontrakt.av("arbeidsgiver"),
            "/sykmelder", Mottakerkontrakt.av("sykmelder"));

    private final HttpClient klient;
    private final String tjener;

    Avsender(HttpClient klient, int port) {
        this.klient = klient;
        this.tjener = "http://127.0.0.1:" + port;
    }

    HttpResponse<byte[]> kall(String metode, String sti, String innhold) throws IOException, InterruptedException {
        var hoder = Map.of(
                "nav-call-id", "et-spor",
                "x-correlation-id", "et-spor",
                "nav-consumer-id", "varsling-service",
                "idempotency-key", UUID.randomUUID().toString());
        var kall = HttpRequest.newBuilder(URI.create(tjener + sti)).method(metode, kropp(innhold));
        hoder.forEach(kall::header);
        var svar = klient.send(kall.build(), BodyHandlers.ofByteArray());
        if (svar.statusCode() < 300) {
            krevEtterKontrakten(metode, svar.uri(), hoder, innhold, svar);
        }
        return svar;
    }

    /** Det mottakeren selv gjør i systemet sitt; ikke en del av kontrakten. */
    void mottakerenGjor(String sti, String innhold) throws IOException, InterruptedException {
        var kall = HttpRequest.newBuilder(URI.create(tjener + sti)).method("PATCH", kropp(innhold));
        var svar = klient.send(kall.build(), BodyHandlers.discarding());
        assertThat(svar.statusCode()).isEqualTo(200);
    }

    private static HttpRequest.BodyPublisher kropp(String innhold) {
        return innhold == null ? BodyPublishers.noBody() : BodyPublishers.ofString(innhold);
    }

    private static void krevEtterKontrakten(
            String metode, URI adresse, Map<String, String> hoder, String innhold, HttpResponse<byte[]> svar) {
        KONTRAKTER.forEach((hvem, kontrakt) -> {
            if (adresse.getPath().startsWith(hvem + "/")) {
                var sti = adresse.getPath().substring(hvem.length());
                var kropp = innhold == null ? new byte[0] : innhold.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                var sendt = new Foresporsel(metode, sti, sporring(adresse), hoder, kropp);
                assertThat(kontrakt.brudd(sendt)).as("%s %s", metode, adresse).isEmpty();
                assertThat(kontrakt.brudd(sendt, svar.statusCode(), svar.body()))
                        .as("svaret på %s %s", metode, adresse)
                        .isEmpty();
            }
        });
    }

    private static Map<String, String> sporring(URI adresse) {
        return adresse.getQuery() == null
                ? Map.of()
                : Stream.of(adresse.getQuery().split("&"))
                        .map(del -> del.split("=", 2))
                        .collect(toMap(del -> del[0], del -> del[1]));
    }
}
