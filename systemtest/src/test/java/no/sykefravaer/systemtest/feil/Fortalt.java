package no.sykefravaer.systemtest.feil;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.feil.Emnelogg.Post;
import no.sykefravaer.systemtest.system.Databasene;

/**
 * Det kjernen har fortalt om milepælene til hver person, uten id-er, slik det ligger på emnet; et gjentak teller første gang.
 * Når registeret svarte på hvem hun er, er registerets sak og ikke med.
 *
 * @param omHver personens plass i datasettet, og det som er fortalt
 */
record Fortalt(Map<String, List<String>> omHver) {

    private static final String MILEPAELER = """
            select m.id, p.personident, m.regel, m.orgnummer
            from milepael m join person p on p.id = m.person_id where p.personident = any(?)""";

    /** @param plass personens i datasettet @param navn det den er kjent på uten id */
    record Milepael(String plass, String navn) {}

    static Fortalt av(List<Post> foer, List<Post> etter, Datasett datasett, Databasene databasene) {
        return av(foer, etter, milepaeler(datasett, databasene));
    }

    /** @param etter det som kom da arbeidsgiverne gjorde sitt hos seg; i hvilken rekkefølge de gjør det, er deres */
    static Fortalt av(List<Post> foer, List<Post> etter, Map<String, Milepael> milepaeler) {
        var sett = new HashSet<String>();
        var omHver = new HashMap<>(linjer(foer, milepaeler, sett));
        linjer(etter, milepaeler, sett)
                .forEach((plass, linjer) -> omHver.merge(
                        plass,
                        linjer.stream().sorted().toList(),
                        (forst, sist) ->
                                Stream.concat(forst.stream(), sist.stream()).toList()));
        return new Fortalt(omHver);
    }

    private static Map<String, List<String>> linjer(
            List<Post> poster, Map<String, Milepael> milepaeler, Set<String> sett) {
        return poster.stream()
                .filter(post -> milepaeler.containsKey(String.valueOf(post.milepael())) && sett.add(post.id()))
                .collect(groupingBy(
                        post -> milepaeler.get(post.milepael()).plass(),
                        mapping(post -> linje(post, milepaeler.get(post.milepael())), toList())));
    }

    private static String linje(Post post, Milepael milepael) {
        return "%s %s versjon %d".formatted(post.type(), milepael.navn(), post.versjon());
    }

    private static Map<String, Milepael> milepaeler(Datasett datasett, Databasene databasene) {
        var plasser = datasett.plasser();
        var identer = datasett.personer().stream().map(Personident::verdi).toList();
        return databasene.milepael(MILEPAELER, identer).stream()
                .map(rad -> rad.split(" \\| "))
                .collect(toMap(rad -> rad[0], rad -> new Milepael(plasser.get(rad[1]), rad[2] + " " + rad[3])));
    }

    /** Personene det er fortalt noe annet om, eller i en annen rekkefølge. */
    List<String> avvikFra(Fortalt fasit) {
        Set<String> plasser = new TreeSet<>(omHver.keySet());
        plasser.addAll(fasit.omHver.keySet());
        return plasser.stream()
                .filter(plass -> !om(plass).equals(fasit.om(plass)))
                .map(plass -> "fortalt om %s: %s, uforstyrret %s".formatted(plass, om(plass), fasit.om(plass)))
                .toList();
    }

    private List<String> om(String plass) {
        return omHver.getOrDefault(plass, List.of());
    }
}
