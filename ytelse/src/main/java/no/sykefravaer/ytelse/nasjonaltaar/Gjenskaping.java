package no.sykefravaer.ytelse.nasjonaltaar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.sykefravaer.lokal.database.Postgres;

/**
 * Alt kjernen i et system som går, har lagret, regnet på nytt av fakta i en tom database ved siden av og sammenlignet: av
 * tjenesten selv, slik driften gjør det (docs/drift.md).
 */
public final class Gjenskaping {

    private static final String NAVN = "gjenskapt";
    private static final Path TJENESTEN = Path.of("milepael-service/target/quarkus-app/quarkus-run.jar");
    private static final int LIKT = 0;

    private final String arkiv;
    private final String databasepassord;
    private final String personnokkel;

    /**
     * @param adresser innholdet i {@code adresser.env}
     * @param personnokkel hemmeligheten bak nøklene, med id-en foran
     */
    public Gjenskaping(Map<String, String> adresser, String databasepassord, String personnokkel) {
        this.arkiv = adresser.get("DB_URL");
        this.databasepassord = databasepassord;
        this.personnokkel = personnokkel;
    }

    /**
     * @param til dagen systemet er kommet til
     * @return sant når det som ble til, er det som var
     */
    public boolean erLik(LocalDate til, Consumer<String> si) throws IOException, SQLException, InterruptedException {
        lagTomDatabase();
        var bygger = new ProcessBuilder(kommando()).redirectErrorStream(true);
        bygger.environment().putAll(miljo(til));
        var tjenesten = bygger.start();
        try (var linjer =
                new BufferedReader(new InputStreamReader(tjenesten.getInputStream(), StandardCharsets.UTF_8))) {
            linjer.lines().forEach(si);
            return tjenesten.waitFor() == LIKT;
        } finally {
            tjenesten.destroy();
        }
    }

    private static List<String> kommando() {
        var rot = Path.of(System.getProperty("sykefravaer.rot", "."));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-Dquarkus.log.console.json.enabled=false",
                "-Dquarkus.log.console.format=  %s%e%n",
                "-Dquarkus.log.level=ERROR",
                "-Dquarkus.log.category.\"no.sykefravaer\".level=INFO",
                "-jar",
                rot.resolve(TJENESTEN).toString());
    }

    private Map<String, String> miljo(LocalDate til) {
        return Map.of(
                "QUARKUS_PROFILE",
                "prod,gjenskaping",
                "QUARKUS_DATASOURCE_JDBC_URL",
                database(NAVN),
                "QUARKUS_DATASOURCE_USERNAME",
                Postgres.BRUKER,
                "QUARKUS_DATASOURCE_PASSWORD",
                databasepassord,
                "PERSONNOKKEL_HEMMELIGHETER",
                personnokkel,
                "GJENSKAPING_FRA_URL",
                arkiv,
                "GJENSKAPING_FRA_BRUKER",
                Postgres.BRUKER,
                "GJENSKAPING_FRA_PASSORD",
                databasepassord,
                "GJENSKAPING_TIL",
                til.toString());
    }

    private void lagTomDatabase() throws SQLException {
        try (var base = DriverManager.getConnection(database(Postgres.BRUKER), Postgres.BRUKER, databasepassord);
                var setning = base.createStatement()) {
            setning.execute("drop database if exists " + NAVN);
            setning.execute("create database " + NAVN);
        }
    }

    private String database(String navn) {
        return arkiv.replaceFirst("/[^/]+$", "/" + navn);
    }
}
