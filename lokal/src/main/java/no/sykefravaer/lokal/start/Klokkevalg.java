package no.sykefravaer.lokal.start;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Dagen det er bedt om: en dato, eller et antall dager fram fra der klokka står. */
record Klokkevalg(LocalDate dato, int dager) {

    private static final Pattern DAGER = Pattern.compile("\\+(\\d{1,4})d");

    /** @throws Stans når det verken er en dato eller et antall dager */
    static Klokkevalg les(String verdi) {
        var dager = DAGER.matcher(verdi);
        if (dager.matches()) {
            return new Klokkevalg(null, Integer.parseInt(dager.group(1)));
        }
        try {
            return new Klokkevalg(LocalDate.parse(verdi), 0);
        } catch (DateTimeParseException e) {
            throw new Stans(
                    "Etter --klokke må det stå en dato som 2027-05-12, eller et antall dager som +7d, ikke «%s»."
                            .formatted(verdi),
                    e);
        }
    }

    LocalDate fra(LocalDate dag) {
        return dato == null ? dag.plusDays(dager) : dato;
    }
}
