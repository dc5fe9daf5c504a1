package no.sykefravaer.systemtest.feil;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.feil.Emnelogg.Post;
import no.sykefravaer.systemtest.system.Databasene;
import org.awaitility.core.ConditionTimeoutException;

/** Det som må gjelde om alt som er sendt på veien, uansett hva det endte med. */
final class Kontroll {

    private static final Duration GJORT_OPP = Duration.ofSeconds(20); // det er alt stille
    private static final Duration STRAKS = Duration.ofMillis(500);
    private static final String MILEPAELER = "select id from milepael where id::text = any(?)";
    private static final String FEILKO = "select count(*) from feilko";
    private static final String FAKTA = """
            select count(*) from fakta f join person p on p.id = f.person_id
            where p.personident = any(?) and f.hendelse::jsonb ->> 'type' like 'Sykmelding%'""";

    private final Anlegg anlegg;
    private final Leveringskontroll hosMottakerne;
    private long meldt; // differansen i regnskapet det alt er sagt fra om

    Kontroll(Anlegg anlegg) {
        this.anlegg = anlegg;
        this.hosMottakerne = new Leveringskontroll(anlegg);
    }

    /** Hvor mange poster som ligger i feilkøene, samlet. */
    long iFeilko() {
        return Databasene.tall(anlegg.databasene().milepael(FEILKO))
                + Databasene.tall(anlegg.databasene().varsling(FEILKO));
    }

    /** @param ventet så mange flere enn før */
    List<String> feilkoVokste(long fra, int ventet) {
        var fikk = iFeilko() - fra;
        return fikk == ventet ? List.of() : List.of("%d poster i feilkøene, ventet %d".formatted(fikk, ventet));
    }

    /** Hvert dokument døra tok imot, er et faktum. */
    List<String> utenBortkomne(Datasett datasett) {
        var identer = datasett.personer().stream().map(Personident::verdi).toList();
        var lagret = Databasene.tall(anlegg.databasene().milepael(FAKTA, identer));
        return lagret == datasett.dokumenter()
                ? List.of()
                : List.of("%d av %d dokumenter er lagret".formatted(lagret, datasett.dokumenter()));
    }

    /**
     * Alt på emnet og hos mottakerne siden forrige gang. Tomt når alt er som det skal.
     *
     * @param stille usant når det er sagt fra om at det ikke er stille; da er det ikke noe å vente på
     */
    List<String> avvik(List<Post> poster, Datasett datasett, boolean altSendesEnGang, boolean stille) {
        return Stream.of(
                        utenOpphav(poster),
                        ulikeIder(poster),
                        uteAvRekkefolge(altSendesEnGang ? poster : forste(poster)),
                        gjentatte(poster, altSendesEnGang),
                        hosMottakerne.avvik(datasett),
                        regnskapet(stille ? GJORT_OPP : STRAKS))
                .flatMap(List::stream)
                .toList();
    }

    /** Ingenting er fortalt om en milepæl kjernen ikke har. */
    private List<String> utenOpphav(List<Post> poster) {
        var fortalt = poster.stream()
                .map(Post::milepael)
                .filter(id -> id != null)
                .distinct()
                .toList();
        var finnes = Set.copyOf(anlegg.databasene().milepael(MILEPAELER, fortalt));
        return fortalt.stream()
                .filter(id -> !finnes.contains(id))
                .map(id -> "fortalt om en milepæl kjernen ikke har: " + id)
                .toList();
    }

    /** Den samme hendelsen kjennes igjen: én id for hver milepæl, versjon og type. */
    private static List<String> ulikeIder(List<Post> poster) {
        Map<String, Set<String>> ider = poster.stream()
                .filter(post -> post.milepael() != null)
                .collect(Collectors.groupingBy(
                        post -> post.type() + " " + post.milepael() + " versjon " + post.versjon(),
                        Collectors.mapping(Post::id, Collectors.toSet())));
        return ider.entrySet().stream()
                .filter(en -> en.getValue().size() > 1)
                .map(en -> "samme hendelse, flere id-er: " + en.getKey())
                .toList();
    }

    private static List<String> uteAvRekkefolge(List<Post> poster) {
        var versjoner = new HashMap<String, Integer>();
        var avvik = new ArrayList<String>();
        for (var post : poster) {
            var hva = post.milepael() == null ? post.person() + " " + post.type() : post.milepael();
            var forrige = versjoner.put(hva, post.versjon());
            if (forrige != null && forrige > post.versjon()) {
                avvik.add("ute av rekkefølge: %s versjon %d etter %d".formatted(hva, post.versjon(), forrige));
            }
        }
        return avvik;
    }

    private static List<String> gjentatte(List<Post> poster, boolean altSendesEnGang) {
        var flere = poster.size() - forste(poster).size();
        return altSendesEnGang && flere > 0
                ? List.of("%d hendelser er sendt mer enn én gang uten at noen døde".formatted(flere))
                : List.of();
    }

    private static List<Post> forste(List<Post> poster) {
        var sett = new HashSet<String>();
        return poster.stream().filter(post -> sett.add(post.id())).toList();
    }

    /** Hver post døra har fått inn på Kafka, er gjort rede for én gang. */
    private List<String> regnskapet(Duration innen) {
        try {
            await("regnskapet går opp").atMost(innen).ignoreExceptions().until(this::garOpp);
            return List.of();
        } catch (ConditionTimeoutException e) {
            var regnskap = anlegg.klient().regnskap();
            meldt = regnskap.path("differanse").asLong();
            return List.of("regnskapet går ikke opp: " + regnskap);
        }
    }

    private boolean garOpp() {
        var regnskap = anlegg.klient().regnskap();
        return regnskap.path("differanse").asLong(-1) == meldt
                && !regnskap.path("iBevegelse").asBoolean();
    }
}
