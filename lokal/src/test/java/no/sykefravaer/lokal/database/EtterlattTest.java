package no.sykefravaer.lokal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.sykefravaer.lokal.nett.Port;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EtterlattTest {

    @TempDir
    Path mappe;

    @Test
    void en_server_som_gikk_videre_alene_stoppes_og_dataene_er_der() throws Exception {
        var port = Port.ledig();
        try (var alene = start(port);
                var forbindelse = alene.koble("varsling")) {
            forbindelse.createStatement().execute("create table husket (tekst text)");

            Etterlatt.stopp(mappe);

            assertThat(Port.svarer(port)).isFalse();
        }
        try (var igjen = start(Port.ledig());
                var forbindelse = igjen.koble("varsling");
                var svar = forbindelse.createStatement().executeQuery("select count(*) from husket")) {
            assertThat(svar.next()).isTrue();
        }
    }

    private Postgres start(int port) throws Exception {
        return Postgres.start(mappe, mappe.resolve("program"), port, "det-samme-hver-gang");
    }
}
