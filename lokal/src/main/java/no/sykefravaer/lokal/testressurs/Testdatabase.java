package no.sykefravaer.lokal.testressurs;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import no.sykefravaer.lokal.database.Postgres;
import no.sykefravaer.lokal.nett.Port;

/** Den ene databaseserveren i denne JVM-en, og nye, tomme databaser på den. */
final class Testdatabase {

    static final String PASSORD = "bare-i-test";

    private Testdatabase() {}

    /** Adressen til en ny og tom database. */
    static String ny() {
        var port = Integer.parseInt(FellesIJvm.adresse("postgres", Testdatabase::start));
        var navn = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var forbindelse =
                        DriverManager.getConnection(Postgres.jdbcUrl(port, Postgres.BRUKER), Postgres.BRUKER, PASSORD);
                var setning = forbindelse.createStatement()) {
            setning.execute("create database " + navn);
        } catch (SQLException e) {
            throw new IllegalStateException("Testdatabasen lot seg ikke lage", e);
        }
        return Postgres.jdbcUrl(port, navn);
    }

    private static String start() throws IOException, SQLException, InterruptedException {
        Stillhet.senk();
        var mappe = Testmappe.ny();
        var port = Port.ledig();
        Testmappe.ryddTilSlutt(Postgres.start(mappe, mappe.resolve("program"), port, PASSORD), mappe);
        return Integer.toString(port);
    }
}
