package no.sykefravaer.lokal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Hvem databasen slipper inn. En ny mappe stoler på alle på maskinen; etterpå kreves passordet. */
final class Tilgang {

    private static final String MED_PASSORD = "host all all 127.0.0.1/32 scram-sha-256\n";

    private Tilgang() {}

    static void krevPassord(Connection forbindelse, Path data, String passord) throws SQLException {
        var regler = data.resolve("pg_hba.conf");
        try (var setning = forbindelse.createStatement()) {
            if (MED_PASSORD.equals(Files.readString(regler))) {
                return;
            }
            setning.execute("alter role %s password %s".formatted(Postgres.BRUKER, setning.enquoteLiteral(passord)));
            Files.writeString(regler, MED_PASSORD);
            setning.execute("select pg_reload_conf()");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
