package no.sykefravaer.systemtest.angrep;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sender ett kall, og sier hva som var galt med svaret.
 *
 * @param fremmedes det den som spør, ikke har rett til å se
 * @param statuser hvor mange svar det ble av hvert slag
 */
record Skudd(List<String> fremmedes, Map<Integer, LongAdder> statuser) {

    static final Duration LENGST = Duration.ofSeconds(10);

    /** Står i det som var galt når det ikke kom noe svar. */
    static final String BRUDD = "brøt forbindelsen";

    private static final int FEIL_FRA = 500;
    private static final int KORT = 300; // tegn
    private static final Pattern STAKK = Pattern.compile(
            "\\bat [a-z]+(\\.[\\w$]+)+\\(|(java|jakarta|io|org|com)\\.[\\w.]+(Exception|Error)\\b|SQLState|org\\.postgresql");

    /** Tomt når svaret var som det skulle. @param mer hva svaret på nettopp dette kallet heller ikke skal være */
    Optional<String> avfyr(
            String hva, HttpClient klient, HttpRequest kall, Function<HttpResponse<String>, Optional<String>> mer) {
        try {
            var svar = send(klient, kall);
            statuser.computeIfAbsent(svar.statusCode(), ny -> new LongAdder()).increment();
            return galt(svar)
                    .or(() -> mer.apply(svar))
                    .map(galt -> "%s ga %d: %s".formatted(hva, svar.statusCode(), galt));
        } catch (HttpTimeoutException e) {
            return Optional.of("%s svarte ikke på %s".formatted(hva, LENGST));
        } catch (IOException e) {
            return Optional.of("%s %s: %s".formatted(hva, BRUDD, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** En forbindelse tjenesten lukket idet vi tok den i bruk, sier ingenting om kallet; en ny gjør det. */
    private static HttpResponse<String> send(HttpClient klient, HttpRequest kall)
            throws IOException, InterruptedException {
        try {
            return klient.send(kall, BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return klient.send(kall, BodyHandlers.ofString());
        }
    }

    private Optional<String> galt(HttpResponse<String> svar) {
        if (svar.statusCode() >= FEIL_FRA) {
            return Optional.of(svar.body().substring(0, Math.min(svar.body().length(), KORT)));
        }
        var stakk = STAKK.matcher(svar.body());
        if (stakk.find()) {
            return Optional.of("stakk: " + stakk.group());
        }
        return fremmedes.stream().filter(svar.body()::contains).findFirst().map(sett -> "viser «" + sett + "»");
    }
}
