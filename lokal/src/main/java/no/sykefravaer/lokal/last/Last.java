package no.sykefravaer.lokal.last;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import no.sykefravaer.lokal.nett.Tokenkilde;

/** {@code ./start --last N}: N sykmeldinger gjennom hele kjeden, fra POST til de er lagret i kjernen. */
public final class Last {

    private static final int OPPVARMING = 10_000;
    private static final Locale NORSK = Locale.of("nb", "NO");

    private final Map<String, String> adresser;
    private final String databasepassord;
    private final Consumer<String> si;
    private final Clock klokke = Clock.systemUTC();

    /** @param adresser innholdet i {@code adresser.env} */
    public Last(Map<String, String> adresser, String databasepassord, Consumer<String> si) {
        this.adresser = adresser;
        this.databasepassord = databasepassord;
        this.si = si;
    }

    /** Måler først når JVM-ene har kompilert det som er mye brukt; oppvarmingen er sagt, og telles ikke. */
    public void kjor(int antall) throws IOException, InterruptedException, SQLException {
        var oppvarming = Math.min(antall, OPPVARMING);
        si.accept("Varmer opp med %d sykmeldinger …".formatted(oppvarming));
        omgang(oppvarming);
        si.accept("Måler med %d …".formatted(antall));
        si.accept(omgang(antall));
    }

    private String omgang(int antall) throws IOException, InterruptedException, SQLException {
        var fro = klokke.millis();
        var kilde = "last-" + fro;
        var sykmeldinger = new Sykmeldinger(fro, klokke).rekke().limit(antall).toList();
        var token = new Tokenkilde(adresser.get("TOKEN_URL"), "rolle=kildesystem&kilde=" + kilde).token();
        var avsender = new Avsender(adresser.get("SYKMELDING_URL"), token);
        try (var kjerne = new Kjerneteller(adresser.get("DB_URL"), databasepassord, kilde)) {
            var begynt = klokke.instant();
            avsender.sendAlle(sykmeldinger);
            var sendt = siden(begynt);
            kjerne.ventTil(antall, si);
            return resultat(antall, sendt, siden(begynt), avsender.gjentatt());
        }
    }

    private Duration siden(Instant begynt) {
        return Duration.between(begynt, klokke.instant());
    }

    private static String resultat(int antall, Duration sendt, Duration lagret, int gjentatt) {
        return String.format(
                NORSK,
                """

                %,d sykmeldinger, en forespørsel for hver:
                  POST til bekreftet av Kafka      %,8.0f/s   (%.1f s, %d forsøk gjentatt)
                  POST til lagret i kjernen        %,8.0f/s   (%.1f s)
                """,
                antall,
                perSekund(antall, sendt),
                sekunder(sendt),
                gjentatt,
                perSekund(antall, lagret),
                sekunder(lagret));
    }

    private static double perSekund(int antall, Duration tid) {
        return antall / sekunder(tid);
    }

    private static double sekunder(Duration tid) {
        return tid.toNanos() / 1e9;
    }
}
