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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** En nettleser uten JavaScript: følger omdirigeringer, husker informasjonskapsler, og logger inn hos utstederen. */
public final class Nettleser {

    private static final Pattern SKJEMAVERN = Pattern.compile("name=\"skjemavern\" value=\"([^\"]+)\"");

    private final CookieManager kapsler = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient klient = HttpClient.newBuilder()
            .followRedirects(Redirect.ALWAYS)
            .cookieHandler(kapsler)
            .build();
    private final List<String> satt = new ArrayList<>();
    private final String vert;
    private String skjemavern;

    private Nettleser(int port) {
        this.vert = "http://localhost:" + port;
    }

    public static Nettleser uinnlogget(int port) {
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

    /** En annen nettleser med en kopi av alle kapslene i denne. */
    Nettleser kopi() {
        var kopi = new Nettleser(URI.create(vert).getPort());
        kapsler.getCookieStore()
                .getCookies()
                .forEach(kapsel -> kopi.kapsler.getCookieStore().add(URI.create(vert), kapsel));
        return kopi;
    }

    /** Hver kapsel vi har satt, slik den sto i svaret. */
    List<String> satt() {
        return satt;
    }

    public HttpResponse<String> les(String sti) {
        return send(HttpRequest.newBuilder(URI.create(vert + sti)));
    }

    /** Følger en lenke fra et annet nettsted. */
    HttpResponse<String> lesFraAnnetNettsted(String sti) {
        return send(HttpRequest.newBuilder(URI.create(vert + sti)).header("Sec-Fetch-Site", "cross-site"));
    }

    /** Sender et skjema fra en side på adressen {@code opphav}; {@code felt} er ferdig kodet. */
    public HttpResponse<String> sendSkjema(String opphav, String sti, String felt) {
        if (skjemavern == null) {
            les(sidenSkjemaetStaarPaa(sti));
        }
        return sendSkjema(opphav, sti, felt, skjemavern);
    }

    /** @param vern verdien i det skjulte feltet; null for et skjema uten */
    public HttpResponse<String> sendSkjema(String opphav, String sti, String felt, String vern) {
        return send(HttpRequest.newBuilder(URI.create(vert + sti))
                .header("Origin", opphav)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(vern == null ? felt : felt + "&skjemavern=" + vern)));
    }

    /** Verdien i skjemaet på siden som sist ble lest, slik nettleseren sender den. */
    public String skjemavern() {
        return skjemavern;
    }

    private static String sidenSkjemaetStaarPaa(String sti) {
        if (sti.startsWith("/svar/")) {
            return sti.substring(0, sti.lastIndexOf('/'));
        }
        return sti.startsWith("/mitt") ? "/mitt" : sti.startsWith("/drift") ? "/drift" : "/oppgaver/sok";
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
            var svar = klient.send(kall.build(), BodyHandlers.ofString());
            husk(svar);
            var felt = SKJEMAVERN.matcher(svar.body());
            skjemavern = felt.find() ? felt.group(1) : skjemavern;
            return svar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void husk(HttpResponse<String> svar) {
        Stream.iterate(Optional.of(svar), Optional::isPresent, ett -> ett.get().previousResponse())
                .map(Optional::get)
                .filter(ett -> ett.uri().toString().startsWith(vert))
                .forEach(ett -> satt.addAll(ett.headers().allValues("Set-Cookie")));
    }

    private static String liste(List<String> verdier) {
        return verdier.stream().map(verdi -> "\"" + verdi + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
