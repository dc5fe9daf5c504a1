package no.sykefravaer.lokal.testressurs;

import java.util.concurrent.Callable;

/**
 * Noe som startes én gang i denne JVM-en og huskes som tekst. Quarkus kan laste testressursene i flere klasselastere;
 * systemegenskapene er det de har felles.
 */
final class FellesIJvm {

    private static final String FORSTAVELSE = "no.sykefravaer.lokal.test.";

    private FellesIJvm() {}

    /** Adressen til det som alt går, ellers den {@code start} gir. */
    static String adresse(String navn, Callable<String> start) {
        synchronized (FORSTAVELSE) { // en tekstkonstant er den samme i alle klasselastere
            var kjent = System.getProperty(FORSTAVELSE + navn);
            if (kjent != null) {
                return kjent;
            }
            var ny = startet(navn, start);
            System.setProperty(FORSTAVELSE + navn, ny);
            return ny;
        }
    }

    private static String startet(String navn, Callable<String> start) {
        try {
            return start.call();
        } catch (Exception e) {
            throw new IllegalStateException("Testressursen " + navn + " startet ikke", e);
        }
    }
}
