package no.sykefravaer.systemtest.angrep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import no.sykefravaer.systemtest.angrep.Endepunkt.Parameter;

/** Lager kall av et frø, sender dem, og sier hva som var galt med svaret. */
public final class Angriper {

    private static final Duration LENGST = Duration.ofSeconds(10);
    private static final int IKKE_LOV = 403;
    private static final int FEIL_FRA = 500;

    /** Sidene er ikke med: de har økt og skjema, og sine egne prøver. */
    private static final String API = "/api/";

    private static final Pattern STAKK = Pattern.compile(
            "\\bat [a-z]+(\\.[\\w$]+)+\\(|(java|jakarta|io|org|com)\\.[\\w.]+(Exception|Error)\\b|SQLState|org\\.postgresql");
    private static final List<String> TYPER =
            List.of("application/json", "application/json", "application/json", "text/plain", "application/xml");

    private final HttpClient klient = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LENGST)
            .build();
    private final List<Endepunkt> endepunkter;
    private final List<String> tokener;
    private final Map<Endepunkt, List<String>> slippesInn;
    private final List<String> kjente;
    private final List<String> fremmedes;
    private final Map<Integer, LongAdder> statuser;

    /**
     * @param tjenester adressene til dem som angripes
     * @param tokener dem det angripes med
     * @param kjente id-er og numre som finnes
     * @param fremmedes det ingen av tokenene gir rett til å se
     * @param statuser hvor mange svar det ble av hvert slag
     */
    public Angriper(
            List<String> tjenester,
            List<String> tokener,
            List<String> kjente,
            List<String> fremmedes,
            Map<Integer, LongAdder> statuser) {
        this.endepunkter = tjenester.stream()
                .flatMap(en -> Endepunkt.i(en).stream())
                .filter(en -> en.sti().startsWith(API))
                .toList();
        this.tokener = tokener;
        this.kjente = kjente;
        this.fremmedes = fremmedes;
        this.statuser = statuser;
        this.slippesInn = endepunkter.stream().collect(toMap(en -> en, this::dem));
    }

    /** De av tokenene som kommer forbi døra til endepunktet; alle når ingen gjør det. */
    private List<String> dem(Endepunkt endepunkt) {
        var inne =
                tokener.stream().filter(token -> slippesInn(endepunkt, token)).toList();
        return inne.isEmpty() ? tokener : inne;
    }

    private boolean slippesInn(Endepunkt endepunkt, String token) {
        var adresse = URI.create(endepunkt.tjeneste() + endepunkt.sti().replaceAll("\\{[^}]*}", "0"));
        var kall = HttpRequest.newBuilder(adresse)
                .timeout(LENGST)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", TYPER.getFirst())
                .method(endepunkt.metode(), BodyPublishers.ofString("{"));
        try {
            return klient.send(kall.build(), BodyHandlers.discarding()).statusCode() != IKKE_LOV;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int endepunkter() {
        return endepunkter.size();
    }

    /** Kallet frøet gir; tomt når svaret var som det skulle, ellers hva som var galt. */
    public Optional<String> angrip(long fro) {
        var tilfeldig = new Random(fro);
        var endepunkt = endepunkter.get(tilfeldig.nextInt(endepunkter.size()));
        var kall = kall(endepunkt, new Ondsinnet(tilfeldig, kjente), tilfeldig);
        try {
            var svar = send(kall);
            statuser.computeIfAbsent(svar.statusCode(), ny -> new LongAdder()).increment();
            return galt(svar).map(hva -> "frø %d: %s ga %d: %s".formatted(fro, endepunkt, svar.statusCode(), hva));
        } catch (HttpTimeoutException e) {
            return Optional.of("frø %d: %s svarte ikke på %s".formatted(fro, endepunkt, LENGST));
        } catch (IOException e) {
            return Optional.of("frø %d: %s brøt forbindelsen: %s".formatted(fro, endepunkt, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** En forbindelse tjenesten lukket idet vi tok den i bruk, sier ingenting om kallet; en ny gjør det. */
    private HttpResponse<String> send(HttpRequest kall) throws IOException, InterruptedException {
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
            return Optional.of(kort(svar.body()));
        }
        var stakk = STAKK.matcher(svar.body());
        if (stakk.find()) {
            return Optional.of("stakk: " + stakk.group());
        }
        return fremmedes.stream().filter(svar.body()::contains).findFirst().map(sett -> "viser «" + sett + "»");
    }

    private HttpRequest kall(Endepunkt endepunkt, Ondsinnet ondsinnet, Random tilfeldig) {
        var kall =
                HttpRequest.newBuilder(adresse(endepunkt, ondsinnet, tilfeldig)).timeout(LENGST);
        var hvem = tilfeldig.nextInt(4) > 0 ? slippesInn.get(endepunkt) : tokener;
        kall.header("Authorization", "Bearer " + ondsinnet.enAv(hvem));
        endepunkt.parametre().stream()
                .filter(en -> en.sted().equals("header"))
                .forEach(en -> kall.header(en.navn(), iHode(ondsinnet.tekst())));
        if (endepunkt.innhold().isEmpty()) {
            return kall.method(endepunkt.metode(), BodyPublishers.noBody()).build();
        }
        return kall.header("Content-Type", ondsinnet.enAv(TYPER))
                .method(
                        endepunkt.metode(),
                        BodyPublishers.ofString(ondsinnet.kropp(endepunkt.innhold(), endepunkt.alle())))
                .build();
    }

    private static URI adresse(Endepunkt endepunkt, Ondsinnet ondsinnet, Random tilfeldig) {
        var adresse = new StringBuilder(endepunkt.sti());
        var skille = '?';
        for (var en : endepunkt.parametre()) {
            var verdi = URLEncoder.encode(kortet(ondsinnet.tekst()), UTF_8).replace("+", "%20");
            if (en.sted().equals("path")) {
                settInn(adresse, en, verdi);
            } else if (en.sted().equals("query") && tilfeldig.nextInt(4) > 0) {
                adresse.append(skille).append(en.navn()).append('=').append(verdi);
                skille = '&';
            }
        }
        return URI.create(endepunkt.tjeneste() + adresse);
    }

    private static void settInn(StringBuilder adresse, Parameter parameter, String verdi) {
        var plass = adresse.indexOf("{" + parameter.navn());
        if (plass >= 0) {
            adresse.replace(plass, adresse.indexOf("}", plass) + 1, verdi);
        }
    }

    /** Java sender ikke linjeskift og andre styretegn i et hode; de andre tegnene gjør det. */
    private static String iHode(String tekst) {
        return kortet(tekst).replaceAll("[^\\x20-\\x7e\\xa0-\\xff]", "?");
    }

    private static String kortet(String tekst) {
        return tekst.substring(0, Math.min(tekst.length(), 500));
    }

    private static String kort(String tekst) {
        return tekst.substring(0, Math.min(tekst.length(), 300));
    }
}
