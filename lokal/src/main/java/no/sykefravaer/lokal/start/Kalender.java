package no.sykefravaer.lokal.start;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** En dato slik den sies på skjermen: «12. mai 2027». */
final class Kalender {

    private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"));

    private Kalender() {}

    static String tekst(LocalDate dag) {
        return dag.format(NORSK);
    }
}
