package no.sykefravaer.lokal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import no.sykefravaer.lokal.nett.Port;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldbarhetTest {

    static final String PASSORD = UUID.randomUUID().toString();
    static final int PORT = Port.ledig();

    @TempDir
    static Path mappe;

    static Postgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = Postgres.start(mappe, mappe.resolve("program"), PORT, PASSORD);
    }

    @AfterAll
    static void stopp() throws Exception {
        postgres.close();
    }

    @Test
    void serveren_skriver_til_disk_før_den_bekrefter() throws Exception {
        try (var forbindelse = postgres.koble("milepael")) {
            assertThatCode(() -> Holdbarhet.krev(forbindelse)).doesNotThrowAnyException();
        }
    }

    @Test
    void en_server_som_ikke_gjør_det_blir_ikke_brukt() throws Exception {
        try (var forbindelse = postgres.koble("milepael")) {
            forbindelse.createStatement().execute("set synchronous_commit = off");

            assertThatThrownBy(() -> Holdbarhet.krev(forbindelse)).hasMessageContaining("synchronous_commit");
        }
    }

    @Test
    void begge_tjenestene_har_sin_database() throws Exception {
        for (var navn : Postgres.DATABASER) {
            try (var forbindelse = postgres.koble(navn)) {
                assertThat(forbindelse.getCatalog()).isEqualTo(navn);
            }
        }
    }

    @Test
    void ingen_slipper_inn_uten_passordet() {
        assertThatThrownBy(
                        () -> DriverManager.getConnection(Postgres.jdbcUrl(PORT, "milepael"), Postgres.BRUKER, "feil")
                                .close())
                .isInstanceOf(SQLException.class);
    }
}
