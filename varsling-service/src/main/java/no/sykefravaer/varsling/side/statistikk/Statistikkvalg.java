package no.sykefravaer.varsling.side.statistikk;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sykefravaer.varsling.side.Stier;

/**
 * Hvilke tall som skal vises.
 *
 * @param fra første måned
 * @param til siste måned
 * @param feil det som var galt i adressen, som setninger; da gjelder det vanlige
 */
record Statistikkvalg(String kontor, YearMonth fra, YearMonth til, List<String> feil) {

    private static final int VANLIG = 12; // måneder
    private static final int FLEST = 36; // måneder

    static Statistikkvalg les(String kontor, String fra, String til, YearMonth denne) {
        var feil = new ArrayList<String>();
        var siste = maaned("til", til, feil).orElse(denne);
        var forste = maaned("fra", fra, feil).orElse(siste.minusMonths(VANLIG - 1L));
        if (feil.isEmpty() && forste.isAfter(siste)) {
            feil.add("Den første måneden er etter den siste.");
        }
        if (feil.isEmpty() && !forste.plusMonths(FLEST).isAfter(siste)) {
            feil.add("Høyst tre år om gangen.");
        }
        return new Statistikkvalg(kontor, forste, siste, List.copyOf(feil));
    }

    /** Månedene man kan velge mellom, de nyeste først: tre år tilbake, og de som alt er valgt. */
    List<YearMonth> maaneder(YearMonth denne) {
        var nyeste = til.isAfter(denne) ? til : denne;
        var eldste = fra.isBefore(denne.minusMonths(FLEST)) ? fra : denne.minusMonths(FLEST - 1L);
        return IntStream.rangeClosed(0, (int) eldste.until(nyeste, ChronoUnit.MONTHS))
                .mapToObj(nyeste::minusMonths)
                .toList();
    }

    public String csvadresse() {
        return Stier.STATISTIKK + "/csv?kontor=" + kontor + "&fra=" + fra + "&til=" + til;
    }

    private static Optional<YearMonth> maaned(String navn, String verdi, List<String> feil) {
        try {
            return Optional.ofNullable(verdi).map(YearMonth::parse);
        } catch (DateTimeParseException e) {
            feil.add("«" + navn + "» skal være en måned, skrevet ÅÅÅÅ-MM.");
            return Optional.empty();
        }
    }
}
