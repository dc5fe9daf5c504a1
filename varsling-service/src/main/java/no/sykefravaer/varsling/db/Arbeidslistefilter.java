package no.sykefravaer.varsling.db;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sykefravaer.varsling.portefolje.Behovsbilde;

/**
 * Hvilke av kontorets åpne oppgaver som skal vises. En gruppe uten verdier avgrenser ikke.
 *
 * @param navIdent den som spør
 * @param bareMine bare oppgavene om dem hun er veileder for
 * @param samlet én linje for hver sykmeldt, med den første av oppgavene hennes
 * @param regelrekkefolge reglene i den rekkefølgen navnene deres har
 * @param behov det kjernen har sagt om de sykmeldte ved kontoret
 */
public record Arbeidslistefilter(
        String kontor,
        LocalDate iDag,
        String navIdent,
        boolean bareMine,
        boolean samlet,
        Map<Filtergruppe, Set<String>> valgt,
        List<String> regelrekkefolge,
        Behovsbilde behov) {

    public static final int SNART_DAGER = 7;

    LocalDate sisteSnart() {
        return iDag.plusDays(SNART_DAGER);
    }

    Set<String> valgt(Filtergruppe gruppe) {
        return valgt.getOrDefault(gruppe, Set.of());
    }
}
