package no.sykefravaer.systemtest.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import no.sykefravaer.systemtest.system.Systemet;

/**
 * En kopi av hele PostgreSQL, tatt mens den går: det {@code pg_basebackup --wal-method=fetch} gjør, med de samme kallene
 * (PostgreSQL 17, 25.3.3). Loggen etter kopien er ikke med, så alt som kom siden, er borte når den legges tilbake.
 *
 * @param begynt da kopieringen begynte, UTC
 */
public record Sikkerhetskopi(Path kopi, Instant begynt) {

    private static final String LOGG = "pg_wal";
    private static final String BARE_DEN_SOM_GAAR = "postmaster";

    public static Sikkerhetskopi ta(Systemet systemet) throws IOException, SQLException {
        var kopi = new Sikkerhetskopi(Files.createTempDirectory("sikkerhetskopi"), Instant.now());
        try (var base = DriverManager.getConnection(
                        systemet.adresse("DB_URL"), "postgres", systemet.databasepassord());
                var setning = base.createStatement()) {
            kopi.ta(data(systemet), setning);
        }
        return kopi;
    }

    /** Databasen slik den var; systemet må være stoppet. */
    public void leggTilbake(Systemet systemet) throws IOException {
        Filer.slett(data(systemet));
        Files.move(kopi, data(systemet));
    }

    /** Loggen til sist, så den rekker til alt som ble endret mens resten ble kopiert. */
    private void ta(Path data, Statement setning) throws IOException, SQLException {
        setning.execute("select pg_backup_start('prøve', true)");
        Filer.kopier(
                data, kopi, navn -> !navn.startsWith(LOGG) && !navn.toString().startsWith(BARE_DEN_SOM_GAAR));
        try (var svar = setning.executeQuery("select labelfile from pg_backup_stop(false)")) {
            svar.next();
            Files.writeString(kopi.resolve("backup_label"), svar.getString(1));
        }
        Filer.kopier(data, kopi, navn -> navn.startsWith(LOGG));
    }

    private static Path data(Systemet systemet) {
        return systemet.mappe().rot().resolve("database").resolve("data");
    }
}
