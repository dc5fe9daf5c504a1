package no.sykefravaer.lokal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import no.sykefravaer.lokal.nett.Port;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code drift/databasebrukere.sql} mot en ekte PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrukereTest {

    private static final String PASSORD = "bare-i-test";
    private static final String MANGLER_RETT = "42501";
    private static final int PORT = Port.ledig();

    @TempDir
    static Path mappe;

    static Postgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = Postgres.start(mappe, mappe.resolve("program"), PORT, PASSORD);
        try (var admin = postgres.koble("milepael")) {
            kjor(admin, "create table fra_for (id int)");
            Brukere.sorgFor(admin, PASSORD);
        }
        try (var eier = som(Brukere.eier("milepael"), "milepael")) {
            kjor(eier, "create table sak (nr int generated always as identity, tekst text)");
            kjor(eier, "create sequence teller");
        }
    }

    @AfterAll
    static void stopp() throws Exception {
        postgres.close();
    }

    @Test
    void tjenesten_leser_og_skriver_rader_i_det_eieren_lager() throws Exception {
        try (var tjeneste = som("milepael", "milepael")) {
            kjor(tjeneste, "insert into sak (tekst) values ('a')");
            kjor(tjeneste, "update sak set tekst = 'b'");
            kjor(tjeneste, "select nextval('teller')");
            kjor(tjeneste, "delete from sak");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table sak",
                "alter table sak add column mer text",
                "truncate sak",
                "alter table sak disable trigger all",
                "create table ny (id int)",
                "create temp table ny (id int)",
                "set session_replication_role = replica",
                "create role ny"
            })
    void tjenesten_kan_ikke(String setning) throws Exception {
        try (var tjeneste = som("milepael", "milepael")) {
            assertThatThrownBy(() -> kjor(tjeneste, setning))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            feil -> assertThat(feil.getSQLState()).isEqualTo(MANGLER_RETT));
        }
    }

    @Test
    void det_som_fantes_fra_før_er_også_eierens() throws Exception {
        try (var eier = som(Brukere.eier("milepael"), "milepael");
                var tjeneste = som("milepael", "milepael")) {
            assertThatCode(() -> kjor(eier, "alter table fra_for add column mer text"))
                    .doesNotThrowAnyException();
            assertThatCode(() -> kjor(tjeneste, "insert into fra_for values (1)"))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"milepael", "milepael_eier"})
    void ingen_av_dem_slipper_inn_i_den_andre_tjenestens_database(String bruker) {
        assertThatThrownBy(() -> som(bruker, "varsling").close()).hasMessageContaining("CONNECT");
    }

    private static Connection som(String bruker, String database) throws SQLException {
        return DriverManager.getConnection(Postgres.jdbcUrl(PORT, database), bruker, PASSORD);
    }

    private static void kjor(Connection forbindelse, String sql) throws SQLException {
        try (var setning = forbindelse.createStatement()) {
            setning.execute(sql);
        }
    }
}
