package no.sykefravaer.varsling.side.portefolje;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.sykefravaer.varsling.portefolje.Fodselsdager;
import no.sykefravaer.varsling.portefolje.Veileder;

/** Fødselsdagene en leder har skrevet for hver veileder: lest, med alt som er galt på én gang. */
record Fordelingsskjema(Map<String, String> skrevet, Map<String, Fodselsdager> lest, List<String> feil) {

    private static final String FELT = "dager-";

    static Fordelingsskjema les(MultivaluedMap<String, String> felt, List<Veileder> veiledere) {
        var skrevet = new HashMap<String, String>();
        var lest = new LinkedHashMap<String, Fodselsdager>();
        var feil = new ArrayList<String>();
        if (veiledere.isEmpty()) {
            feil.add("Registeret over veiledere svarer ikke nå. Prøv igjen om litt.");
        }
        for (var veileder : veiledere) {
            var tekst = felt.getFirst(FELT + veileder.navIdent());
            if (tekst != null) {
                skrevet.put(veileder.navIdent(), tekst);
                Fodselsdager.les(tekst)
                        .ifPresentOrElse(
                                dager -> lest.put(veileder.navIdent(), dager),
                                () -> feil.add(veileder.navn() + ": skriv dager fra 1 til 31, som «1–10, 15»."));
            }
        }
        var doble = doble(lest);
        if (!doble.isEmpty()) {
            feil.add("Flere har fått samme dag: " + new Fodselsdager(doble).skrevet() + ".");
        }
        return new Fordelingsskjema(skrevet, lest, feil);
    }

    private static TreeSet<Integer> doble(Map<String, Fodselsdager> lest) {
        var sett = new HashSet<Integer>();
        var doble = new TreeSet<Integer>();
        lest.values()
                .forEach(dager ->
                        dager.dager().stream().filter(dag -> !sett.add(dag)).forEach(doble::add));
        return doble;
    }
}
