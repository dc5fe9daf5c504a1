package no.sykefravaer.lokal.last;

import java.time.Duration;
import java.util.Locale;

/**
 * Hvor lang tid det tok.
 *
 * @param sendt til Kafka hadde bekreftet den siste
 * @param lagret til den siste var lagret i kjernen
 * @param gjentatt antall forsøk som måtte gjentas
 */
record Maaling(Sendemate mate, int antall, Duration sendt, Duration lagret, int gjentatt) {

    private static final Locale NORSK = Locale.of("nb", "NO");

    @Override
    public String toString() {
        return String.format(
                NORSK,
                """

                %,d sykmeldinger, %s:
                  POST til bekreftet av Kafka      %,8.0f/s   (%.1f s, %d forsøk gjentatt)
                  POST til lagret i kjernen        %,8.0f/s   (%.1f s)
                """,
                antall,
                mate,
                perSekund(sendt),
                sekunder(sendt),
                gjentatt,
                perSekund(lagret),
                sekunder(lagret));
    }

    private double perSekund(Duration tid) {
        return antall / sekunder(tid);
    }

    private static double sekunder(Duration tid) {
        return tid.toNanos() / 1e9;
    }
}
