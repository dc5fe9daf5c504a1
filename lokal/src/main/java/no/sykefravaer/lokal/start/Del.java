package no.sykefravaer.lokal.start;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * En del av systemet, kjørt som egen prosess.
 *
 * @param klar når den regnes som klar
 * @param etter navnene på dem som må være klare før den startes
 */
record Del(String navn, List<String> kommando, Map<String, String> miljo, Klartegn klar, Set<String> etter) {

    /** Linux deler først tiden likt mellom sesjonene, så {@code nice} alene veier bare mot det i den samme. */
    private static final List<String> VIK =
            List.of("sh", "-c", "{ echo 10 > /proc/$$/autogroup; } 2>/dev/null; exec nice \"$0\" \"$@\"");

    @Override
    public String toString() {
        return navn;
    }

    /** Den samme, men den viker for de andre: den spiller noe som ellers går på andres maskiner. */
    Del somViker() {
        return new Del(navn, Stream.concat(VIK.stream(), kommando.stream()).toList(), miljo, klar, etter);
    }
}
