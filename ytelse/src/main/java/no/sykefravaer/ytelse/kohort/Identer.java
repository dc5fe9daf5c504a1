package no.sykefravaer.ytelse.kohort;

import java.util.Arrays;
import java.util.Iterator;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.syntetisk.Identnumre;

/** Identnumrene til voksne i 2012, regnet ut etter hvert som de trengs. Person n har alltid det samme. */
final class Identer {

    private static final int FODT_FOR = 94;

    /**
     * Plassen et årskull har i rekka: nok til to hundre tusen dokumenter. Det første ligger sist og de neste foran det, for benkens
     * saksfiler tar rekka fra begynnelsen, og tar mer jo fortere det går. Hele landet trenger mer, men har bare ett.
     */
    private static final long MELLOM = 100_000;

    private final Iterator<String> resten;
    private long[] kjente = new long[1024];
    private int antall;

    Identer(long fro) {
        this.resten = Identnumre.fra(-(fro + 1) * MELLOM)
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
