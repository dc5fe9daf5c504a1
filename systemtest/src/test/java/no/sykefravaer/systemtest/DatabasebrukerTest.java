package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brukerne tjenestene går med i alle prøvene her, kan ikke gjøre om på det de har skrevet om hvem som så hva. */
@Order(9)
@ExtendWith(MedSystemet.class)
class DatabasebrukerTest {

    private static final List<String> DATABASER = List.of("milepael", "varsling");
    private static final String ET_BLIKK = """
            insert into innsynslogg (tid, rolle, utforer, hva, avvist) values (now(), 'VEILEDER', 'Z990123', 'PROVE', false)""";

    private final Systemet systemet;
    private final Databasene databasene;

    DatabasebrukerTest(Systemet systemet) {
        this.systemet = systemet;
        this.databasene = new Databasene(systemet);
    }

    @Test
    void tjenestene_er_tilkoblet_som_dem_og_ingen_annen() {
        var tilkoblet = databasene.milepael("""
                select distinct datname, usename from pg_stat_activity
                where datname in ('milepael', 'varsling') and usename <> 'postgres'""");

        assertThat(tilkoblet).containsExactlyInAnyOrder("milepael | milepael", "varsling | varsling");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update innsynslogg set utforer = 'en annen'",
                "update innsynslogg set avvist = true",
                "delete from innsynslogg",
                "truncate innsynslogg",
                "drop table innsynslogg",
                "alter table innsynslogg disable trigger all",
                "drop trigger innsynslogg_staar on innsynslogg",
                "drop function innsynslogg_staar cascade",
                "alter table person add column ny text",
                "create table ny (id int)"
            })
    void tjenestens_bruker_kan_ikke(String setning) throws SQLException {
        for (var database : DATABASER) {
            try (var forbindelse = som(database)) {
                forbindelse.setAutoCommit(false); // det som skrives for å prøve, blir aldri stående
                kjor(forbindelse, ET_BLIKK);
                assertThatThrownBy(() -> kjor(forbindelse, setning))
                        .as(database)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    private Connection som(String bruker) throws SQLException {
        var url = systemet.adresse("DB_URL").replaceFirst("/milepael$", "/" + bruker);
        return DriverManager.getConnection(url, bruker, systemet.databasepassord());
    }

    private static void kjor(Connection forbindelse, String sql) throws SQLException {
        try (var setning = forbindelse.createStatement()) {
            setning.execute(sql);
        }
    }
}
