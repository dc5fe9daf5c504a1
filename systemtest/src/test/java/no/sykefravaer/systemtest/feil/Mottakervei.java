package no.sykefravaer.systemtest.feil;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.sykefravaer.lokal.nett.Port;

/** Veien fra varsling-service til mottakerne: skriver opp gjentaksnøklene, og kan svikte på mottakernes vegne. */
final class Mottakervei implements AutoCloseable {

    private static final Set<String> EGNE_HODER =
            Set.of("host", "connection", "content-length", "upgrade", "http2-settings");
    private static final Set<String> SKRIVER = Set.of("POST", "PATCH");
    private static final String NOKKEL = "Idempotency-Key";
    private static final int INTET = -1;

    private final HttpServer server;
    private final String maal;
    private final HttpClient klient =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> nokler = new ConcurrentLinkedQueue<>();
    private final Queue<String> utforte = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sviktet = new AtomicInteger();
    private final Set<String> adresser = ConcurrentHashMap.newKeySet();
    private volatile Svikt svikt = Svikt.INGEN;

    /** Hvordan mottakerne svikter. */
    enum Svikt {
        INGEN,
        /** Forespørselen er utført, men svaret kommer aldri. */
        BRUTT_FOR_SVARET,
        /** Forespørselen er utført, men svaret kommer etter at avsenderen har gitt opp. */
        HENGER,
        /** Alt går bra, men langsomt. */
        TREGE,
        FEILER,
        FOR_MANGE,
        UTLOPT_TOKEN
    }

    private Mottakervei(HttpServer server, int maal) {
        this.server = server;
        this.maal = "http://" + Port.VERT + ":" + maal;
    }

    static Mottakervei til(int maal) {
        try {
            var server = HttpServer.create(new InetSocketAddress(Port.VERT, Port.ledig()), 1024);
            var vei = new Mottakervei(server, maal);
            server.createContext("/", vei::taImot);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return vei;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String adresse() {
        return "http://" + Port.VERT + ":" + server.getAddress().getPort();
    }

    void svikt(Svikt ny) {
        svikt = ny;
    }

    /** Hvor mange endringer mottakerne er bedt om mens de sviktet. */
    int sviktet() {
        return sviktet.get();
    }

    /** Nøklene siden sist noen spurte, én for hver endring som er bedt om. */
    List<String> taNokler() {
        return alt(nokler);
    }

    /** Nøklene til det mottakerne selv har svart på siden sist noen spurte, i den rekkefølgen de gjorde det. */
    List<String> taUtforte() {
        return alt(utforte);
    }

    private static List<String> alt(Queue<String> koe) {
        var tatt = new ArrayList<String>();
        for (var en = koe.poll(); en != null; en = koe.poll()) {
            tatt.add(en);
        }
        return tatt;
    }

    /** Hver adresse mottakerne er spurt på. */
    Set<String> adresser() {
        return adresser;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void taImot(HttpExchange utveksling) throws IOException {
        try (utveksling) {
            adresser.add(utveksling.getRequestURI().toString());
            var innhold = utveksling.getRequestBody().readAllBytes();
            if (skriver(utveksling)) {
                nokler.add(nokkel(utveksling));
                sviktet.addAndGet(svikt == Svikt.INGEN ? 0 : 1);
            }
            svar(utveksling, innhold);
        }
    }

    private static boolean skriver(HttpExchange utveksling) {
        return SKRIVER.contains(utveksling.getRequestMethod());
    }

    private static String nokkel(HttpExchange utveksling) {
        return String.valueOf(utveksling.getRequestHeaders().getFirst(NOKKEL));
    }

    private void svar(HttpExchange utveksling, byte[] innhold) throws IOException {
        switch (svikt) {
            case INGEN -> gi(utveksling, utfor(utveksling, innhold));
            case BRUTT_FOR_SVARET -> utfor(utveksling, innhold);
            case HENGER -> {
                var svar = utfor(utveksling, innhold);
                Varighet.gaar(Duration.ofSeconds(6));
                gi(utveksling, svar);
            }
            case TREGE -> {
                Varighet.gaar(Duration.ofMillis(800));
                gi(utveksling, utfor(utveksling, innhold));
            }
            case FEILER -> utveksling.sendResponseHeaders(503, INTET);
            case FOR_MANGE -> {
                utveksling.getResponseHeaders().add("Retry-After", "2");
                utveksling.sendResponseHeaders(429, INTET);
            }
            case UTLOPT_TOKEN -> utveksling.sendResponseHeaders(401, INTET);
        }
    }

    private HttpResponse<byte[]> utfor(HttpExchange utveksling, byte[] innhold) throws IOException {
        var kall = HttpRequest.newBuilder(URI.create(maal + utveksling.getRequestURI()))
                .method(utveksling.getRequestMethod(), BodyPublishers.ofByteArray(innhold));
        utveksling.getRequestHeaders().forEach((navn, verdier) -> {
            if (!EGNE_HODER.contains(navn.toLowerCase(Locale.ROOT))) {
                verdier.forEach(verdi -> kall.header(navn, verdi));
            }
        });
        try {
            var svar = klient.send(kall.build(), BodyHandlers.ofByteArray());
            if (skriver(utveksling)) {
                utforte.add(nokkel(utveksling));
            }
            return svar;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void gi(HttpExchange utveksling, HttpResponse<byte[]> svar) throws IOException {
        svar.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> utveksling.getResponseHeaders().add("Content-Type", type));
        svar.headers()
                .firstValue("Location")
                .ifPresent(sted -> utveksling.getResponseHeaders().add("Location", sted));
        var innhold = svar.body();
        utveksling.sendResponseHeaders(svar.statusCode(), innhold.length == 0 ? INTET : innhold.length);
        if (innhold.length > 0) {
            utveksling.getResponseBody().write(innhold);
        }
    }
}
