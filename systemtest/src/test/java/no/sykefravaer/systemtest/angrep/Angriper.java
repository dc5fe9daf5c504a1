package no.sykefravaer.systemtest.angrep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.angrep.Endepunkt.Parameter;

/** Lager kall av et frø, sender dem, og sier hva som var galt med svaret. */
public final class Angriper {

    private static final int IKKE_LOV = 403;

    /** Sidene har økt og skjema, og sin egen angriper. */
    private static final String API = "/api/";

    private static final List<String> GALE_TYPER = List.of("application/json", "text/plain", "application/xml");
    private static final int FLEST_LINJER = 20;

    private final HttpClient klient = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Skudd.LENGST)
            .build();
    private final List<Endepunkt> endepunkter;
    private final List<String> tokener;
    private final Map<Endepunkt, List<String>> slippesInn;
    private final List<String> kjente;
    private final Skudd skudd;

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
        this.skudd = new Skudd(fremmedes, statuser);
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
                .timeout(Skudd.LENGST)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", endepunkt.harKropp() ? endepunkt.type() : GALE_TYPER.getFirst())
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
        return skudd.avfyr("frø " + fro + ": " + endepunkt, klient, kall, svar -> Optional.empty());
    }

    private HttpRequest kall(Endepunkt endepunkt, Ondsinnet ondsinnet, Random tilfeldig) {
        var kall =
                HttpRequest.newBuilder(adresse(endepunkt, ondsinnet, tilfeldig)).timeout(Skudd.LENGST);
        var hvem = tilfeldig.nextInt(4) > 0 ? slippesInn.get(endepunkt) : tokener;
        kall.header("Authorization", "Bearer " + ondsinnet.enAv(hvem));
        endepunkt.parametre().stream()
                .filter(en -> en.sted().equals("header"))
                .forEach(en -> kall.header(en.navn(), iHode(ondsinnet.tekst())));
        if (!endepunkt.harKropp()) {
            return kall.method(endepunkt.metode(), BodyPublishers.noBody()).build();
        }
        var type = tilfeldig.nextInt(4) > 0 ? endepunkt.type() : ondsinnet.enAv(GALE_TYPER);
        var linjer = endepunkt.erLinjer() ? 1 + tilfeldig.nextInt(FLEST_LINJER) : 1;
        var kropp = Stream.generate(() -> ondsinnet.kropp(endepunkt.innhold(), endepunkt.alle()))
                .limit(linjer)
                .collect(joining("\n"));
        return kall.header("Content-Type", type)
                .method(endepunkt.metode(), BodyPublishers.ofString(kropp))
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

    static String kortet(String tekst) {
        return tekst.substring(0, Math.min(tekst.length(), 500));
    }
}
