package no.sykefravaer.systemtest.drap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Personer;

/** De samme forløpene hver gang, men om andre personer. */
public record Datasett(List<Forlop> forlop) {

    public static Datasett medDokumenter(int antall) {
        var forlop = new ArrayList<Forlop>();
        for (int dokumenter = 0;
                dokumenter < antall;
                dokumenter += forlop.getLast().steg().size()) {
            forlop.add(TilfeldigForlop.av(forlop.size(), Personer.ny()));
        }
        return new Datasett(List.copyOf(forlop));
    }

    public List<Personident> personer() {
        return forlop.stream().map(Forlop::ident).toList();
    }

    public int dokumenter() {
        return forlop.stream().mapToInt(ett -> ett.steg().size()).sum();
    }

    /** Identnummer til plassen i settet: det to sett har felles. */
    Map<String, String> plasser() {
        var plasser = new HashMap<String, String>();
        for (int i = 0; i < forlop.size(); i++) {
            plasser.put(forlop.get(i).ident().verdi(), "person " + i);
        }
        return plasser;
    }
}
