package no.sykefravaer.lokal.database;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.nett.Port;

/** En kjørende PostgreSQL med data i en mappe som overlever den. Den svarer ikke før innstillingene er sjekket. */
public final class Postgres implements AutoCloseable {

    /** Administratoren; passordet lages for hver mappe. */
    public static final String BRUKER = "postgres";

    /** Tjenestene med egen database. */
    public static final List<String> DATABASER = List.of("milepael", "varsling");

    private static final Duration VENT = Duration.ofSeconds(60);
    private static final long MEGABYTE = 1 << 20;
    private static final int BUFFERNES_DEL = 8; // av maskinens minne
    private static final long MINSTE_BUFFERE = 256;
    private static final long STORSTE_BUFFERE = 2048;

    private final EmbeddedPostgres server;
    private final String passord;

    private Postgres(EmbeddedPostgres server, String passord) {
        this.server = server;
        this.passord = passord;
    }

    /** Starter på data i mappa, eller lager dem når den er ny. Programmene pakkes ut i en mappe for seg. */
    public static Postgres start(Path mappe, Path programmer, int port, String passord)
            throws IOException, SQLException, InterruptedException {
        Etterlatt.stopp(mappe);
        Programfiler.fjernHalve(programmer);
        var postgres = new Postgres(oppsett(mappe, programmer, port, passord).start(), passord);
        try (var forbindelse = postgres.koble(BRUKER)) {
            Holdbarhet.krev(forbindelse);
            Tilgang.krevPassord(forbindelse, mappe.resolve("data"), passord);
            for (var navn : DATABASER) {
                lagDatabase(forbindelse, navn);
                postgres.lagBrukere(navn);
            }
        }
        return postgres;
    }

    public static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(Port.VERT, port, database);
    }

    public String jdbcUrl(String database) {
        return jdbcUrl(server.getPort(), database);
    }

    /** Lager databasen når den mangler. */
    public void lagDatabase(String navn) throws SQLException {
        try (var forbindelse = koble(BRUKER)) {
            lagDatabase(forbindelse, navn);
        }
    }

    private void lagBrukere(String database) throws SQLException {
        try (var forbindelse = koble(database)) {
            Brukere.sorgFor(forbindelse, passord);
        }
    }

    public Connection koble(String database) throws SQLException {
        return server.getDatabase(BRUKER, database, Map.of("password", passord)).getConnection();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static EmbeddedPostgres.Builder oppsett(Path mappe, Path programmer, int port, String passord)
            throws IOException {
        var logg = Redirect.appendTo(
                Files.createDirectories(mappe).resolve("server.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(mappe.resolve("data"))
                .setOverrideWorkingDirectory(programmer.toFile())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(VENT)
                .setConnectConfig("password", passord)
                // Biblioteket slår begge av; uten dem er en bekreftet commit ikke en lovnad.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // Sjeldnere sjekkpunkt gir færre hele sider i loggen; indeksene og det nyeste får plass i minnet.
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("shared_buffers", buffere() + "MB")
                .setServerConfig("jit", "off")
                // Hva hver setning koster; brukt av målebenken.
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setErrorRedirector(logg)
                .setOutputRedirector(logg);
    }

    /** En åttedel av maskinens minne i megabyte: med mer av bestanden der slipper tjenestene å hente sidene hos Linux. */
    private static long buffere() {
        var maskin = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.clamp(maskin.getTotalMemorySize() / MEGABYTE / BUFFERNES_DEL, MINSTE_BUFFERE, STORSTE_BUFFERE);
    }

    private static void lagDatabase(Connection forbindelse, String navn) throws SQLException {
        try (var sporring = forbindelse.prepareStatement("select 1 from pg_database where datname = ?")) {
            sporring.setString(1, navn);
            try (var svar = sporring.executeQuery();
                    var setning = forbindelse.createStatement()) {
                if (!svar.next()) {
                    setning.execute("create database " + navn);
                }
            }
        }
    }
}
