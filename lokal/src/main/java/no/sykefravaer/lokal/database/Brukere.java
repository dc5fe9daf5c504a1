package no.sykefravaer.lokal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Brukerne i {@code drift/databasebrukere.sql}: den tjenesten kobler til som, og den som eier tabellene og migrerer. */
public final class Brukere {

    private static final String SKRIPT = "/databasebrukere.sql";

    private Brukere() {}

    public static String tjeneste(String database) {
        return database;
    }

    public static String eier(String database) {
        return database + "_eier";
    }

    /** Sørger for at de finnes, med dette passordet. @param forbindelse til databasen, som administrator */
    static void sorgFor(Connection forbindelse, String passord) throws SQLException {
        var database = forbindelse.getCatalog();
        try (var setning = forbindelse.createStatement()) {
            setning.execute(skriptet());
            for (var bruker : List.of(tjeneste(database), eier(database))) {
                setning.execute("alter role %s password %s".formatted(bruker, setning.enquoteLiteral(passord)));
            }
        }
    }

    private static String skriptet() {
        try (var fil = Brukere.class.getResourceAsStream(SKRIPT)) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
