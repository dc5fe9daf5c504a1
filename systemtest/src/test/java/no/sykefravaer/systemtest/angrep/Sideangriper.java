package no.sykefravaer.systemtest.angrep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.angrep.Okt.Skjema;

/** Lager kall til sidene av et frø: adressene i OpenAPI, og lenkene og skjemaene sidene selv har, med og uten skjemavern. */
public final class Sideangriper {

    private static final List<String> TYPER =
            List.of("multipart/form-data; boundary=x", "application/json", "text/plain");
    private static final String SKJEMATYPE = "application/x-www-form-urlencoded";
    private static final String API = "/api/";
    private static final String AVSLUTTER = "/logg-ut";
    private static final int FRA_ET_SKJEMA = 3; // av fire
    private static final int LANGT = 90_000; // tegn, mer enn sidene tar imot

    /** @param felt navnene på det som sendes med; verdiene er ondsinnede */
    private record Mal(boolean post, String adresse, List<String> felt) {}

    private final String vert;
    private final Sidesvar sidesvar;
    private final List<Okt> okter;
    private final List<Endepunkt> sider;
    private final List<String> felt;
    private final List<String> kjente;
    private final Skudd skudd;

    /** @param utsteder der den som ikke er innlogget, sendes */
    public Sideangriper(
            String vert,
            String utsteder,
            List<Okt> okter,
            List<String> kjente,
            List<String> fremmedes,
            Map<Integer, LongAdder> statuser) {
        this.vert = vert;
        this.sidesvar = new Sidesvar(vert, utsteder);
        this.okter = okter;
        this.skudd = new Skudd(fremmedes, statuser);
        this.sider = Endepunkt.i(vert).stream()
                .filter(en -> !en.sti().startsWith(API) && !en.sti().startsWith(AVSLUTTER))
                .toList();
        var skjemaer = okter.stream().flatMap(okt -> okt.skjemaer().stream()).toList();
        this.felt = skjemaer.stream()
                .flatMap(skjema -> skjema.felt().stream())
                .distinct()
                .sorted()
                .toList();
        this.kjente = Stream.concat(
                        kjente.stream(),
                        skjemaer.stream()
                                .flatMap(skjema -> Stream.of(skjema.adresse().split("[/?&=]"))))
                .filter(ord -> !ord.isEmpty())
                .distinct()
                .toList();
    }

    public int sider() {
        return sider.size();
    }

    public int skjemaer() {
        return okter.stream().mapToInt(okt -> okt.skjemaer().size()).sum();
    }

    /** Kallet frøet gir; tomt når svaret var som det skulle, ellers hva som var galt. */
    public Optional<String> angrip(long fro) {
        var tilfeldig = new Random(fro);
        var ondsinnet = new Ondsinnet(tilfeldig, kjente);
        var okt = ondsinnet.enAv(okter);
        var mal = mal(okt, ondsinnet, tilfeldig);
        var vernet =
                !mal.post() || tilfeldig.nextInt(3) > 0 && !okt.skjemavern().isEmpty();
        var kall = mal.post() ? skjema(mal, okt, vernet, ondsinnet, tilfeldig) : side(mal, ondsinnet, tilfeldig);
        var hva = "frø %d: %s %s som %s".formatted(fro, mal.post() ? "POST" : "GET", mal.adresse(), okt.rolle());
        return skudd.avfyr(hva, okt.angriper(), kall, svar -> sidesvar.galt(svar, vernet))
                .filter(galt -> !(galt.contains(Skudd.BRUDD) && erForStor(kall)));
    }

    /** Sidene svarer 413 og bryter uten å lese resten; den som ennå sender, kan se bruddet og ikke svaret. */
    private static boolean erForStor(HttpRequest kall) {
        return kall.bodyPublisher()
                .filter(kropp -> kropp.contentLength() > LANGT)
                .isPresent();
    }

    private Mal mal(Okt okt, Ondsinnet ondsinnet, Random tilfeldig) {
        if (tilfeldig.nextInt(4) >= FRA_ET_SKJEMA) {
            var side = ondsinnet.enAv(sider);
            return new Mal(side.metode().equals("POST"), fylt(side.sti(), ondsinnet), noen(felt, tilfeldig));
        }
        if (okt.skjemaer().isEmpty() || tilfeldig.nextInt(3) == 0) {
            var lenke = okt.lenker().isEmpty() ? "/hjem" : ondsinnet.enAv(okt.lenker());
            return new Mal(false, odelagt(lenke, ondsinnet, tilfeldig), List.of());
        }
        Skjema skjema = ondsinnet.enAv(okt.skjemaer());
        return new Mal(skjema.post(), odelagt(skjema.adresse(), ondsinnet, tilfeldig), skjema.felt());
    }

    private static List<String> noen(List<String> alle, Random tilfeldig) {
        return alle.stream().filter(en -> tilfeldig.nextInt(8) == 0).toList();
    }

    private static String fylt(String sti, Ondsinnet ondsinnet) {
        return Stream.of(sti.split("/"))
                .map(del -> del.startsWith("{") ? kodet(ondsinnet) : del)
                .collect(Collectors.joining("/"));
    }

    /** Den samme adressen, av og til med noe annet i ett av leddene eller verdiene. */
    private static String odelagt(String adresse, Ondsinnet ondsinnet, Random tilfeldig) {
        var ledd = adresse.split("(?<=[/=])", -1);
        var hvilket = tilfeldig.nextInt(2 * ledd.length);
        if (hvilket >= ledd.length || hvilket == 0) {
            return adresse;
        }
        var slutt = ledd[hvilket].replaceFirst("^[^/?&]*", "");
        ledd[hvilket] = kodet(ondsinnet) + slutt;
        return String.join("", ledd);
    }

    private HttpRequest side(Mal mal, Ondsinnet ondsinnet, Random tilfeldig) {
        var sporring = felter(mal.felt(), ondsinnet, tilfeldig);
        var skille = mal.adresse().contains("?") ? "&" : "?";
        return til(mal.adresse() + (sporring.isEmpty() ? "" : skille + sporring), tilfeldig)
                .build();
    }

    private HttpRequest skjema(Mal mal, Okt okt, boolean vernet, Ondsinnet ondsinnet, Random tilfeldig) {
        var vern = vernet ? okt.skjemavern() : tilfeldig.nextBoolean() ? null : kodet(ondsinnet);
        var felter = felter(mal.felt(), ondsinnet, tilfeldig);
        var kropp = felter
                + (vern == null ? "" : "&skjemavern=" + vern)
                + (tilfeldig.nextInt(50) == 0 ? "&x=" + "x".repeat(LANGT) : "");
        return til(mal.adresse(), tilfeldig)
                .header("Origin", vert)
                .header("Content-Type", tilfeldig.nextInt(20) == 0 ? ondsinnet.enAv(TYPER) : SKJEMATYPE)
                .POST(BodyPublishers.ofString(kropp))
                .build();
    }

    private static String felter(List<String> navn, Ondsinnet ondsinnet, Random tilfeldig) {
        return navn.stream()
                .filter(ett -> tilfeldig.nextInt(6) > 0)
                .flatMap(ett -> Stream.generate(() -> ett).limit(tilfeldig.nextInt(12) == 0 ? 3 : 1))
                .map(ett -> URLEncoder.encode(ett, UTF_8) + "=" + kodet(ondsinnet))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder til(String adresse, Random tilfeldig) {
        var kall = HttpRequest.newBuilder(URI.create(vert + adresse)).timeout(Skudd.LENGST);
        return tilfeldig.nextInt(8) == 0
                ? kall.header("X-Forwarded-Host", "ond.example").header("Forwarded", "host=ond.example;proto=https")
                : kall;
    }

    private static String kodet(Ondsinnet ondsinnet) {
        return URLEncoder.encode(Angriper.kortet(ondsinnet.tekst()), UTF_8).replace("+", "%20");
    }
}
