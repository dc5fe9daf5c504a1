package no.sykefravaer.lokal.start;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * En del av systemet, kjørt som egen prosess.
 *
 * @param klar når den regnes som klar
 * @param etter navnene på dem som må være klare før den startes
 */
record Del(String navn, List<String> kommando, Map<String, String> miljo, Klartegn klar, Set<String> etter) {

    @Override
    public String toString() {
        return navn;
    }
}
