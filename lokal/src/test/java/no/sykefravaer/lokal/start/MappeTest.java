package no.sykefravaer.lokal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MappeTest {

    @TempDir
    Path rot;

    @Test
    void hemmelighetene_kan_bare_leses_av_eieren() throws Exception {
        Hemmeligheter.i(rot.resolve("hemmeligheter"));

        try (var filer = Files.list(rot.resolve("hemmeligheter"))) {
            assertThat(filer)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(fil -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fil)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void hemmelighetene_er_de_samme_neste_gang() throws Exception {
        var forste = Hemmeligheter.i(rot.resolve("hemmeligheter"));

        assertThat(Hemmeligheter.i(rot.resolve("hemmeligheter"))).isEqualTo(forste);
    }

    @Test
    void en_annens_mappe_røres_ikke() throws Exception {
        Files.writeString(rot.resolve("feriebilder"), "");

        assertThatThrownBy(new Mappe(rot)::gjorKlar).isInstanceOf(Stans.class).hasMessageContaining("noe annet");
    }

    @Test
    void adressene_slutter_med_at_alt_er_klart() throws Exception {
        var fil = new Adressefil(rot.resolve("adresser.env"));

        fil.skriv(Map.of("TOKEN_URL", "http://127.0.0.1:8090"));

        assertThat(Files.readAllLines(rot.resolve("adresser.env")))
                .containsExactly("TOKEN_URL=http://127.0.0.1:8090", "KLAR=ja");
    }

    @Test
    void en_opptatt_port_er_én_setning_med_port_og_navn() throws Exception {
        try (var opptatt = new ServerSocket(0)) {
            var porter = Porter.fra(opptatt.getLocalPort());

            assertThatThrownBy(porter::krevLedige)
                    .isInstanceOf(Stans.class)
                    .hasMessageContaining("Port " + opptatt.getLocalPort() + ", som sykmelding-service skal ha");
        }
    }

    @Test
    void et_ukjent_valg_er_en_stans() {
        assertThatThrownBy(() -> Valg.les(List.of("--tull"))).isInstanceOf(Stans.class);
        assertThatThrownBy(() -> Valg.les(List.of("--last", "mange"))).hasMessageContaining("tall");
    }

    @Test
    void valgene_kan_stå_sammen() {
        var valg = Valg.les(List.of("--bakgrunn", "--fersk", "--mappe", "/x", "--porter", "20000"));

        assertThat(valg.handling()).isEqualTo(Valg.Handling.BAKGRUNN);
        assertThat(valg.fersk()).isTrue();
        assertThat(valg.mappe()).isEqualTo(Path.of("/x"));
        assertThat(valg.valgtePorter().sykmelding()).isEqualTo(20000);
    }
}
