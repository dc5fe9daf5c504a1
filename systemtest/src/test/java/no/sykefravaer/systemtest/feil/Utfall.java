package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Hva et frø førte til.
 *
 * @param traff om det som skulle gå galt, rakk å gå galt
 * @param helet fra det som gikk galt, var over, til alt var stille
 * @param avvik det som skiller fra det uforstyrrede; tomt når alt er som det skal
 * @param dag dagen dokumentene ligger rundt; null når prøven ikke kom så langt
 */
record Utfall(
        long fro,
        String uhell,
        boolean traff,
        int dokumenter,
        int personer,
        Duration iAlt,
        Duration helet,
        List<String> avvik,
        LocalDate dag) {

    /** Prøven selv kom ikke videre: noe hun trengte, svarte aldri. */
    static Utfall kastet(long fro, String uhell, RuntimeException feil) {
        return new Utfall(
                fro, uhell, false, 0, 0, Duration.ZERO, Duration.ZERO, List.of("prøven stoppet: " + feil), null);
    }

    /** Et uhell som ikke skjedde, sier ingenting. */
    boolean holdt() {
        return traff && avvik.isEmpty();
    }

    /** Én linje, med tabulator mellom: frø, hva, traff, dokumenter, personer, sekunder i alt og til ro, dommen, dagen. */
    String linje() {
        return String.format(
                Locale.ROOT,
                "%d\t%s\t%s\t%d\t%d\t%.1f\t%.1f\t%s\t%s",
                fro,
                uhell,
                traff ? "ja" : "nei",
                dokumenter,
                personer,
                iAlt.toMillis() / 1000.0,
                helet.toMillis() / 1000.0,
                dom(),
                dag == null ? "-" : dag);
    }

    private String dom() {
        if (!avvik.isEmpty()) {
            return avvik.size() + " avvik";
        }
        return traff ? "likt" : "skjedde ikke";
    }
}
