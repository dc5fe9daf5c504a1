package no.sykefravaer.lokal.last;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import no.sykefravaer.lokal.database.Postgres;

/** Teller i databasen til kjernen: det som står der, er lagret for godt. */
final class Kjerneteller implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final int POLL_PER_LINJE = 50;

    private final Connection forbindelse;
    private final String kilde;

    Kjerneteller(String jdbcUrl, String passord, String kilde) throws SQLException {
        this.forbindelse = DriverManager.getConnection(jdbcUrl, Postgres.BRUKER, passord);
        this.kilde = kilde;
    }

    void ventTil(int antall, Consumer<String> si) throws SQLException, InterruptedException {
        var lagret = antallLagret();
        for (int runde = 1; lagret < antall; runde++) {
            if (runde % POLL_PER_LINJE == 0) {
                si.accept("  %d av %d er lagret".formatted(lagret, antall));
            }
            Thread.sleep(POLL);
            lagret = antallLagret();
        }
    }

    @Override
    public void close() throws SQLException {
        forbindelse.close();
    }

    private int antallLagret() throws SQLException {
        try (var sporring = forbindelse.prepareStatement("select count(*) from fakta where kilde = ?")) {
            sporring.setString(1, kilde);
            try (var svar = sporring.executeQuery()) {
                svar.next();
                return svar.getInt(1);
            }
        }
    }
}
