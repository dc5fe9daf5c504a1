package no.sykefravaer.lokal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RyddingTest {

    @TempDir
    Path rot;

    Mappe mappe;

    @BeforeEach
    void lagMappe() {
        mappe = new Mappe(rot.resolve("lokal"));
        mappe.gjorKlar();
    }

    @Test
    void en_løs_prosess_fra_sist_slås_av() throws Exception {
        var los = new ProcessBuilder("sleep", "600").start();
        new Pidfil(mappe.drift(), "kafka").skriv(los.toHandle());

        new Rydding(mappe).fjernRester();

        assertThat(los.isAlive()).isFalse();
        assertThat(Pidfil.alle(mappe.drift())).isEmpty();
    }

    @Test
    void en_pid_som_er_brukt_på_nytt_røres_ikke() throws Exception {
        var annen = new ProcessBuilder("sleep", "600").start();
        Files.writeString(mappe.drift().resolve("kafka.pid"), annen.pid() + "\n2020-01-01T00:00:00Z\n");

        new Rydding(mappe).fjernRester();

        assertThat(annen.isAlive()).isTrue();
        annen.destroyForcibly();
    }

    @Test
    void adressene_fra_sist_fjernes() throws Exception {
        var adresser = new Adressefil(mappe.adresser());
        adresser.skriv(Map.of("TOKEN_URL", "http://127.0.0.1:1"));

        new Rydding(mappe).fjernRester();

        assertThat(adresser.finnes()).isFalse();
    }

    @Test
    void stopp_uten_noe_som_går_sier_det() throws Exception {
        assertThat(new Rydding(mappe).stopp()).isFalse();
    }
}
