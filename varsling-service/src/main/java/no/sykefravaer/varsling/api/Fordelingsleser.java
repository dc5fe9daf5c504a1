package no.sykefravaer.varsling.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sykefravaer.varsling.api.Avvisning.Brudd;
import no.sykefravaer.varsling.portefolje.Fodselsdager;
import no.sykefravaer.varsling.portefolje.Veileder;

/** Leser dagene hver veileder skal ha. Svarer 422 med alt som er galt, etter NAV-ident. */
final class Fordelingsleser {

    private Fordelingsleser() {}

    static Map<String, Fodselsdager> les(Map<String, String> skrevet, List<Veileder> veiledere) {
        var brudd = new ArrayList<Brudd>();
        var lest = new TreeMap<String, Fodselsdager>();
        var tatt = new HashSet<Integer>();
        new TreeMap<>(skrevet == null ? Map.of() : skrevet).forEach((ident, tekst) -> {
            var dager = Optional.ofNullable(tekst).flatMap(Fodselsdager::les);
            if (veiledere.stream().noneMatch(en -> en.navIdent().equals(ident))) {
                brudd.add(new Brudd(ident, "UKJENT_VEILEDER", "Ingen med denne identen arbeider ved kontoret."));
            } else if (dager.isEmpty()) {
                brudd.add(new Brudd(ident, "UGYLDIG_FORMAT", "Skriv dager fra 1 til 31, som «1–10, 15»."));
            } else if (!dager.get().dager().stream().allMatch(tatt::add)) {
                brudd.add(new Brudd(ident, "DOBBEL_DAG", "En av dagene er alt gitt en annen."));
            } else {
                lest.put(ident, dager.get());
            }
        });
        if (!brudd.isEmpty()) {
            throw new Avvisning(Feilkode.UGYLDIG_INNHOLD, brudd);
        }
        return lest;
    }
}
