package no.sykefravaer.ytelse.kohort;

import java.util.Arrays;
import java.util.Iterator;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.syntetisk.Identnumre;

/** Identnumrene til voksne i 2012, regnet ut etter hvert som de trengs. Person n har alltid det samme. */
final class Identer {

    private static final int FODT_FOR = 94;

    /** Foran ligger benkens saksfiler. */
    private static final long FORSTE = 2_000_000;

    /** Plassen et årskull har før det neste: nok til hundre tusen dokumenter, og hundre årskull får plass i rekka. */
    private static final long MELLOM = 50_000;

    private final Iterator<String> resten;
    private long[] kjente = new long[1024];
    private int antall;

    Identer(long fro) {
        this.resten = Identnumre.fra(FORSTE + fro * MELLOM)
                .map(Personident::verdi)
                .filter(ident -> Integer.parseInt(ident, 4, 6, 10) < FODT_FOR)
                .iterator();
    }

    Personident ident(int person) {
        while (antall <= person) {
            kjente = antall < kjente.length ? kjente : Arrays.copyOf(kjente, 2 * antall);
            kjente[antall++] = Long.parseLong(resten.next());
        }
        return new Personident("%011d".formatted(kjente[person]));
    }
}
