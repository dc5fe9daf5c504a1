package no.sykefravaer.varsling.db;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hvilke av kontorets åpne oppgaver som skal vises. En gruppe uten verdier avgrenser ikke.
 *
 * @param regelrekkefolge reglene i den rekkefølgen navnene deres har
 */
public record Arbeidslistefilter(
        String kontor, LocalDate iDag, Map<Filtergruppe, Set<String>> valgt, List<String> regelrekkefolge) {

    public static final int SNART_DAGER = 7;

    LocalDate sisteSnart() {
        return iDag.plusDays(SNART_DAGER);
    }

    Set<String> valgt(Filtergruppe gruppe) {
        return valgt.getOrDefault(gruppe, Set.of());
    }
}
