package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.database.Postgres;
import no.sykefravaer.lokal.start.Engangssystem;

/**
 * Systemet alt måles i: én PostgreSQL og én megler, de samme for grensene, produktet og likemennene. Det rundt produktet
 * som ikke måles, er frosset.
 */
public final class Anlegg implements AutoCloseable {

    /** Dagen det er når systemet starter: før det nasjonale årets første. */
    public static final LocalDate FORSTE_DAG = LocalDate.of(2011, 12, 31);

    private static final Path MAPPE = Path.of(".lokal-ytelse");
    private static final List<String> TILSKUERE = List.of("varsling-service", "personregister", "mottakere");

    private final Engangssystem system;
    private final String passord;

    private Anlegg(Engangssystem system) throws IOException {
        this.system = system;
        this.passord = system.databasepassord();
    }

    /** Sekunder til alt var klart. */
    static double startOgStopp() throws IOException, InterruptedException {
        var begynt = System.nanoTime();
        var system = Engangssystem.start(MAPPE, FORSTE_DAG);
        var sekunder = (System.nanoTime() - begynt) / 1e9;
        system.stopp();
        return sekunder;
    }

    public static Anlegg start() throws IOException, InterruptedException {
        var anlegg = new Anlegg(Engangssystem.start(MAPPE, FORSTE_DAG));
        Runtime.getRuntime().addShutdownHook(new Thread(anlegg::tin)); // en frosset prosess kan ikke stoppe pent
        anlegg.signal("-STOP");
        return anlegg;
    }

    public Engangssystem system() {
        return system;
    }

    /** Innholdet i {@code adresser.env}. */
    public Map<String, String> adresser() {
        return system.adresser();
    }

    public String megler() {
        return adresser().get("KAFKA_BOOTSTRAP");
    }

    public String passord() {
        return passord;
    }

    /** PID-en til en del, som {@code milepael-service}. */
    public long pid(String del) {
        try {
            return system.prosess(del).pid();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** En ny, tom database i den samme PostgreSQL. */
    public String database(String navn) throws SQLException {
        try (var base = koble(url("postgres"));
                var setning = base.createStatement()) {
            setning.execute("drop database if exists " + navn);
            setning.execute("create database " + navn);
        }
        return url(navn);
    }

    public String url(String database) {
        return adresser().get("DB_URL").replaceFirst("/milepael$", "/" + database);
    }

    public Connection koble(String url) throws SQLException {
        return DriverManager.getConnection(url, Postgres.BRUKER, passord);
    }

    @Override
    public void close() {
        tin();
    }

    private void tin() {
        try {
            signal("-CONT");
        } catch (IOException e) {
            throw new IllegalStateException("De frosne prosessene lot seg ikke tine", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String signal) throws IOException, InterruptedException {
        for (var del : TILSKUERE) {
            new ProcessBuilder("kill", signal, Long.toString(pid(del))).start().waitFor();
        }
    }
}
