package no.sykefravaer.milepael.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.milepael.domene.Utvalg;

/** Det et utvalg må oppfylle for at det skal være sagt hvem det gjelder. */
final class Utvalgskrav {

    private static final int FLEST_PERSONER = 10_000;
    private static final int SISTE_AAR = 9999;

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
        if (Stream.of(utvalg.regel(), utvalg.regelverk()).anyMatch(Utvalgskrav::kanIkkeLagres)) {
            brudd.add("«regel» og «regelverk»: teksten har tegn som ikke kan lagres.");
        }
        if (utvalg.varerTil() != null
                && (utvalg.varerTil().getYear() < 1 || utvalg.varerTil().getYear() > SISTE_AAR)) {
            brudd.add("«varerTil»: året har fire sifre.");
        }
        if (utvalg.personer() != null && utvalg.personer().size() > FLEST_PERSONER) {
            brudd.add("«personer»: høyst 10 000 om gangen.");
        }
        return brudd;
    }

    private static boolean kanIkkeLagres(String tekst) {
        return tekst != null && tekst.indexOf('\0') >= 0;
    }

    private static String hvem() {
        return "Si hvem: «alle», eller ett eller flere av «personer», «regel», «regelverk» og «varerTil».";
    }
}
