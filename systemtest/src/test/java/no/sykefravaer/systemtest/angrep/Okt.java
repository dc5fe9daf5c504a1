package no.sykefravaer.systemtest.angrep;

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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** En innlogget nettleser uten JavaScript, og det hun fant på sidene da hun gikk gjennom dem: lenker og skjemaer. */
public final class Okt {

    private static final Pattern LENKE = Pattern.compile("\\bhref=\"(/[^\"#]*)");
    private static final Pattern SKJEMA = Pattern.compile("<form ([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern DIT = Pattern.compile("\\baction=\"(/[^\"#]*)");
    private static final Pattern FELT = Pattern.compile("\\bname=\"([^\"]+)\"");
    private static final Pattern VERN = Pattern.compile("name=\"skjemavern\" value=\"([^\"]+)\"");

    /** Det som ikke er sider, og det som avslutter økta. */
    private static final List<String> IKKE_DIT = List.of("/logg-ut", "/aksel", "/stil", "/api");

    private static final int FLEST = 60;

    /** @param felt navnene på det som kan skrives, uten verdien som verner skjemaet */
    record Skjema(boolean post, String adresse, List<String> felt) {}

    private final HttpClient folger;
    private final HttpClient angriper;
    private final String vert;
    private final String rolle;
    private final Set<String> lenker = new TreeSet<>();
    private final List<Skjema> skjemaer = new ArrayList<>();
    private String skjemavern = "";

    private Okt(String vert, String rolle) {
        var kapsler = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        this.folger = klient(kapsler, Redirect.ALWAYS);
        this.angriper = klient(kapsler, Redirect.NEVER);
        this.vert = vert;
        this.rolle = rolle;
    }

    /** @param mer flere krav i tokenet, som JSON-felt */
    public static Okt som(String vert, String rolle, String mer) {
        var okt = new Okt(vert, rolle);
        var innlogging = okt.les("/hjem").uri();
        var krav = "{\"aud\":\"sykefravaer\",\"roles\":[\"%s\"],%s}".formatted(rolle, mer);
        okt.send(HttpRequest.newBuilder(innlogging)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=Z990199&claims=" + URLEncoder.encode(krav, UTF_8))));
        okt.gaaGjennom();
        return okt;
    }

    /** Den som ikke er inne, sendes til utstederen. */
    public boolean erInne() {
        return les("/hjem").uri().toString().startsWith(vert);
    }

    String rolle() {
        return rolle;
    }

    /** Følger aldri en omdirigering. */
    HttpClient angriper() {
        return angriper;
    }

    List<String> lenker() {
        return List.copyOf(lenker);
    }

    List<Skjema> skjemaer() {
        return skjemaer;
    }

    /** Verdien sidene gir henne; tom når ingen av dem har skjema. */
    String skjemavern() {
        return skjemavern;
    }

    private void gaaGjennom() {
        var igjen = new ArrayDeque<>(List.of("/hjem"));
        while (!igjen.isEmpty() && lenker.size() < FLEST) {
            var side = les(igjen.poll()).body();
            LENKE.matcher(side)
                    .results()
                    .map(funn -> funn.group(1).replace("&amp;", "&"))
                    .filter(lenke -> IKKE_DIT.stream().noneMatch(lenke::startsWith))
                    .filter(lenker::add)
                    .forEach(igjen::add);
            SKJEMA.matcher(side)
                    .results()
                    .flatMap(funn -> skjema(funn.group(1), funn.group(2)))
                    .filter(skjema -> !skjemaer.contains(skjema))
                    .forEach(skjemaer::add);
            VERN.matcher(side).results().findFirst().ifPresent(funn -> skjemavern = funn.group(1));
        }
    }

    private static Stream<Skjema> skjema(String hode, String innhold) {
        var post = hode.contains("method=\"post\"");
        return DIT.matcher(hode).results().map(funn -> new Skjema(post, funn.group(1), felt(innhold)));
    }

    private static List<String> felt(String skjema) {
        return FELT.matcher(skjema)
                .results()
                .map(funn -> funn.group(1))
                .filter(navn -> !navn.equals("skjemavern"))
                .distinct()
                .toList();
    }

    private HttpResponse<String> les(String sti) {
        return send(HttpRequest.newBuilder(URI.create(vert + sti)));
    }

    private HttpResponse<String> send(HttpRequest.Builder kall) {
        try {
            return folger.send(kall.timeout(Skudd.LENGST).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient klient(CookieManager kapsler, Redirect folger) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Skudd.LENGST)
                .followRedirects(folger)
                .cookieHandler(kapsler)
                .build();
    }
}
