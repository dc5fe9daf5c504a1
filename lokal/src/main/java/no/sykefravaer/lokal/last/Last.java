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

    public void kjor(int antall) throws IOException, InterruptedException, SQLException {
        var fro = klokke.instant().getEpochSecond();
        var kilde = "last-" + fro;
        si.accept("Lager %d sykmeldinger (frø %d) …".formatted(antall, fro));
        var sykmeldinger = new Sykmeldinger(fro, klokke).rekke().limit(antall).toList();
        var token = new Tokenkilde(adresser.get("TOKEN_URL"), "rolle=kildesystem&kilde=" + kilde).token();
        var avsender = new Avsender(adresser.get("SYKMELDING_URL"), token);
        try (var kjerne = new Kjerneteller(adresser.get("DB_URL"), databasepassord, kilde)) {
            si.accept("Sender …");
            var begynt = klokke.instant();
            avsender.sendAlle(sykmeldinger);
            var sendt = siden(begynt);
            kjerne.ventTil(antall, si);
            si.accept(resultat(antall, sendt, siden(begynt), avsender.gjentatt()));
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
