package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Måler ett steg hos én side, og sier fra når målingen ikke kan brukes. */
final class Maaler {

    private static final Duration TALT = Duration.ofSeconds(11); // lenger enn en ledig forbindelse holder på tellingen

    private final Telleverk telleverk;
    private final Stillhet stillhet;
    private final boolean tellRader;
    private final Consumer<String> si;

    /** @param tellRader venter på at PostgreSQL har talt radene; det tar elleve sekunder før og etter hver måling */
    Maaler(Telleverk telleverk, Stillhet stillhet, boolean tellRader, Consumer<String> si) {
        this.telleverk = telleverk;
        this.stillhet = stillhet;
        this.tellRader = tellRader;
        this.si = si;
    }

    /** Tom når maskinen ikke var stille. */
    Optional<Prove> maal(Side side, String fase, int antall, long fro)
            throws IOException, SQLException, InterruptedException {
        side.gjorKlar(fase, antall, fro);
        var uro = stillhet.vent();
        var rader = rader();
        var foer = telleverk.stand(side);
        var maskin = Avlesning.naa();
        var kjort = side.kjor(fase, antall, fro);
        var brukt = telleverk.stand(side).siden(foer);
        var andeler = Avlesning.naa().siden(maskin, Stillhet.KJERNER);
        var skrevet = rader() - rader;
        var runde = side.kontroller(kjort, fase, antall);
        side.rydd(fase);
        var grunn = uro.or(() -> Renhet.etter(andeler, brukt.egne()));
        if (grunn.isPresent()) {
            si.accept("    %-32s %-10s %s forkastet: %s".formatted(side.navn(), fase, runde, grunn.get()));
            return Optional.empty();
        }
        return Optional.of(new Prove(
                runde, brukt.program(), brukt.postgres(), brukt.megler(), brukt.wal(), tellRader ? skrevet : -1));
    }

    /** Alt som er skrevet til nå, også av forarbeidet. */
    private long rader() throws SQLException, InterruptedException {
        if (!tellRader) {
            return 0;
        }
        Thread.sleep(TALT);
        return telleverk.rader();
    }
}
