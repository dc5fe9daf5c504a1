package no.sykefravaer.lokal.last;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import no.sykefravaer.lokal.nett.Tokenkilde;

/** {@code ./start --last N}: N sykmeldinger gjennom hele kjeden, fra POST til de er lagret i kjernen. */
public final class Last {

    private static final int RUNDE = 10_000;
    private static final Duration OPPVARMING = Duration.ofSeconds(45);

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
        for (var mate : Sendemate.values()) {
            varmOpp(Math.min(antall, RUNDE), mate);
        }
        for (var mate : Sendemate.values()) {
            si.accept("Måler med %d, %s …".formatted(antall, mate));
            si.accept(omgang(antall, mate).toString());
        }
    }

    /** Så lenge kompilerer JVM-ene; før det måler man dem, ikke oss. */
    private void varmOpp(int runde, Sendemate mate) throws IOException, InterruptedException, SQLException {
        si.accept("Varmer opp i %d s, %s …".formatted(OPPVARMING.toSeconds(), mate));
        for (var begynt = klokke.instant(); siden(begynt).compareTo(OPPVARMING) < 0; ) {
            omgang(runde, mate);
        }
    }

    private Maaling omgang(int antall, Sendemate mate) throws IOException, InterruptedException, SQLException {
        var fro = klokke.millis();
        var kilde = "last-" + fro;
        var sykmeldinger = new Sykmeldinger(fro, klokke).rekke().limit(antall).toList();
        var token = new Tokenkilde(adresser.get("TOKEN_URL"), "rolle=kildesystem&kilde=" + kilde).token();
        try (var kjerne =
                new Kjerneteller(adresser.get("KAFKA_BOOTSTRAP"), adresser.get("DB_URL"), databasepassord, kilde)) {
            var begynt = klokke.instant();
            var gjentatt = mate.send(adresser.get("SYKMELDING_URL"), token, sykmeldinger);
            var sendt = siden(begynt);
            kjerne.ventTil(antall, si);
            return new Maaling(mate, antall, sendt, siden(begynt), gjentatt);
        }
    }

    private Duration siden(Instant begynt) {
        return Duration.between(begynt, klokke.instant());
    }
}
