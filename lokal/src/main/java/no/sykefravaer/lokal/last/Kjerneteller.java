package no.sykefravaer.lokal.last;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import no.sykefravaer.lokal.database.Postgres;

/** Teller i databasen til kjernen: det som står der, er lagret for godt. */
final class Kjerneteller implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final int POLL_PER_LINJE = 100;

    private final Leseposisjon kjernen;
    private final Connection forbindelse;
    private final String kilde;

    Kjerneteller(String megler, String jdbcUrl, String passord, String kilde) throws SQLException {
        this.forbindelse = DriverManager.getConnection(jdbcUrl, Postgres.BRUKER, passord);
        this.kjernen = new Leseposisjon(megler);
        this.kilde = kilde;
    }

    /**
     * Kjernen flytter leseposisjonen når bunken er lagret, så det er den vi følger: å telle ti ganger i sekundet ville
     * tatt en fjerdedel av en kjerne fra det som måles.
     */
    void ventTil(int antall, Consumer<String> si) throws SQLException, InterruptedException {
        var siste = kjernen.siste();
        for (int runde = 1; !kjernen.harPassert(siste); runde++) {
            if (runde % POLL_PER_LINJE == 0) {
                si.accept("  %d av %d er lagret".formatted(antallLagret(), antall));
            }
            Thread.sleep(POLL);
        }
        var lagret = antallLagret();
        if (lagret != antall) {
            throw new IllegalStateException("Kjernen har lagret %d av %d".formatted(lagret, antall));
        }
    }

    @Override
    public void close() throws SQLException {
        kjernen.close();
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
