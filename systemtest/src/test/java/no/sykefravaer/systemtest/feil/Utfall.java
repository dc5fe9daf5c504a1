package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Hva et frø førte til.
 *
 * @param traff om det som skulle gå galt, rakk å gå galt
 * @param helet fra det var over til alt var stille
 * @param avvik det som skiller fra det uforstyrrede; tomt når alt er som det skal
 */
record Utfall(
        long fro,
        String uhell,
        boolean traff,
        int dokumenter,
        int personer,
        Duration iAlt,
        Duration helet,
        List<String> avvik) {

    /** Prøven selv kom ikke videre: noe hun trengte, svarte aldri. */
    static Utfall kastet(long fro, String uhell, RuntimeException feil) {
        return new Utfall(fro, uhell, false, 0, 0, Duration.ZERO, Duration.ZERO, List.of("prøven stoppet: " + feil));
    }

    boolean holdt() {
        return avvik.isEmpty();
    }

    /** Én linje, med tabulator mellom: frø, hva, traff, dokumenter, personer, sekunder i alt og til ro, dommen. */
    String linje() {
        return String.format(
                Locale.ROOT,
                "%d\t%s\t%s\t%d\t%d\t%.1f\t%.1f\t%s",
                fro,
                uhell,
                traff ? "ja" : "nei",
                dokumenter,
                personer,
                iAlt.toMillis() / 1000.0,
                helet.toMillis() / 1000.0,
                holdt() ? "likt" : avvik.size() + " avvik");
    }
}
