package no.sykefravaer.lokal.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Det tilsynet sier, én linje om gangen, alltid i UTF-8. */
final class Skjerm {

    private static final DateTimeFormatter KLOKKESLETT = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Locale NORSK = Locale.of("nb", "NO");

    private final PrintStream ut;

    Skjerm(PrintStream ut) {
        this.ut = new PrintStream(ut, true, StandardCharsets.UTF_8);
    }

    void si(String tekst) {
        ut.println(tekst);
    }

    void hendelse(String tekst) {
        si(LocalTime.now().format(KLOKKESLETT) + "  " + tekst);
    }

    static String sekunder(Duration tid) {
        return String.format(NORSK, "%.1f s", tid.toMillis() / 1000.0);
    }
}
