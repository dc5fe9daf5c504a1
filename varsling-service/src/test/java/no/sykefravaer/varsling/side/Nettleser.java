package no.sykefravaer.varsling.side;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;

/** En nettleser uten JavaScript: følger omdirigeringer, husker informasjonskapsler, og logger inn hos utstederen. */
public final class Nettleser {

    private final HttpClient klient = HttpClient.newBuilder()
            .followRedirects(Redirect.ALWAYS)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final String vert;

    private Nettleser(int port) {
        this.vert = "http://localhost:" + port;
    }

    static Nettleser uinnlogget(int port) {
        return new Nettleser(port);
    }

    /** Som veileder ved ett kontor. */
    public static Nettleser veileder(int port, String kontor, String... tilganger) {
        return som(port, "veileder", List.of(kontor), List.of(tilganger));
    }

    public static Nettleser som(int port, String rolle, List<String> kontorer, List<String> tilganger) {
        return med(port, rolle, "Z990199", kontorer, tilganger);
    }

    /** Som den som har identen. */
    public static Nettleser med(
            int port, String rolle, String navIdent, List<String> kontorer, List<String> tilganger) {
        var krav = "{\"aud\":\"sykefravaer\",\"roles\":[\"%s\"],\"NAVident\":\"%s\",\"enheter\":%s,\"tilganger\":%s}"
                .formatted(rolle, navIdent, liste(kontorer), liste(tilganger));
        return med(port, krav);
    }

    /** Innlogget med disse kravene i tokenet, som JSON. */
    public static Nettleser med(int port, String krav) {
        var nettleser = new Nettleser(port);
        var innlogging = nettleser.les("/oppgaver").uri();
        nettleser.send(HttpRequest.newBuilder(innlogging)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=Z990199&claims=" + URLEncoder.encode(krav, UTF_8))));
        return nettleser;
    }

    public HttpResponse<String> les(String sti) {
        return send(HttpRequest.newBuilder(URI.create(vert + sti)));
    }

    /** Sender et skjema fra en side på adressen {@code opphav}; {@code felt} er ferdig kodet. */
    public HttpResponse<String> sendSkjema(String opphav, String sti, String felt) {
        return send(HttpRequest.newBuilder(URI.create(vert + sti))
                .header("Origin", opphav)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(felt)));
    }

    /** Sender et skjema fra en av våre egne sider. */
    public HttpResponse<String> sendSkjema(String sti, String felt) {
        return sendSkjema(vert, sti, felt);
    }

    public String side(String sti) {
        return les(sti).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder kall) {
        try {
            return klient.send(kall.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String liste(List<String> verdier) {
        return verdier.stream().map(verdi -> "\"" + verdi + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
