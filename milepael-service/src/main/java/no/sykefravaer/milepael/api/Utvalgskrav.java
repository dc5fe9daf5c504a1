package no.sykefravaer.milepael.api;

import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.milepael.domene.Utvalg;

/** Det et utvalg må oppfylle for at det skal være sagt hvem det gjelder. */
final class Utvalgskrav {

    private static final int FLEST_PERSONER = 10_000;

    private Utvalgskrav() {}

    /** Svarer 422 med alle brudd på én gang. */
    static void prov(Utvalg utvalg) {
        var brudd = utvalg == null ? List.of(hvem()) : brudd(utvalg);
        if (!brudd.isEmpty()) {
            throw Problem.av(422, "UGYLDIG_UTVALG", String.join(" ", brudd)).feil();
        }
    }

    private static List<String> brudd(Utvalg utvalg) {
        var brudd = new ArrayList<String>();
        if (!utvalg.erAlle() && !utvalg.avgrenser()) {
            brudd.add(hvem());
        }
        if (utvalg.erAlle() && utvalg.avgrenser()) {
            brudd.add("«alle»: kan bare stå alene.");
        }
        if (utvalg.personer() != null
                && (utvalg.personer().isEmpty() || utvalg.personer().contains(null))) {
            brudd.add("«personer»: skal ha minst én id, og ingen null.");
        }
        if (utvalg.personer() != null && utvalg.personer().size() > FLEST_PERSONER) {
            brudd.add("«personer»: høyst 10 000 om gangen.");
        }
        return brudd;
    }

    private static String hvem() {
        return "Si hvem: «alle», eller ett eller flere av «personer», «regel», «regelverk» og «varerTil».";
    }
}
