package no.sykefravaer.lokal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.lokal.klokke.Klokkene;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DagsplanTest {

    static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));

    final Skjerm skjerm = new Skjerm(new PrintStream(new ByteArrayOutputStream()));

    @TempDir
    Path rot;

    @Test
    void en_ny_database_begynner_et_drøyt_år_tilbake_så_eksempeldataene_kan_følge_klokka() throws IOException {
        still();

        assertThat(klokkene().dag()).isEqualTo(I_DAG.minusDays(1).minusWeeks(52));
        assertThat(klokkene().samstemte()).isTrue();
    }

    @Test
    void uten_eksempeldata_begynner_den_på_dagen_som_er_bedt_om() throws IOException {
        still("--uten-eksempeldata", "--klokke", "2020-02-29");

        assertThat(klokkene().dag()).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void data_som_alt_er_der_får_ingen_eksempeldata_og_klokka_røres_ikke() throws IOException {
        Files.createDirectories(mappe().database());
        klokkene().settAlle(I_DAG.plusDays(7));

        still();

        assertThat(klokkene().dag()).isEqualTo(I_DAG.plusDays(7));
    }

    @Test
    void klokka_går_aldri_bakover_med_data_i_basen() throws IOException {
        Files.createDirectories(mappe().database());

        assertThatThrownBy(() -> still("--klokke", I_DAG.minusDays(1).toString()))
                .isInstanceOf(Stans.class)
                .hasMessageContaining("aldri bakover")
                .hasMessageContaining("--fersk");
    }

    @Test
    void en_lasting_som_ble_avbrutt_begynner_på_nytt() throws IOException {
        still();
        Files.createDirectories(mappe().database().resolve("data"));

        still();

        assertThat(mappe().database()).doesNotExist();
        assertThat(klokkene().dag()).isBefore(I_DAG.minusDays(364));
    }

    @Test
    void en_dag_er_en_dato_eller_et_antall_dager() {
        assertThat(Klokkevalg.les("+7d").fra(I_DAG)).isEqualTo(I_DAG.plusDays(7));
        assertThat(Klokkevalg.les("2027-05-12").fra(I_DAG)).isEqualTo(LocalDate.of(2027, 5, 12));
        assertThatThrownBy(() -> Klokkevalg.les("i morgen")).hasMessageContaining("+7d");
        assertThatThrownBy(() -> Klokkevalg.les("2027-02-29")).hasMessageContaining("2027-02-29");
    }

    private void still(String... argumenter) throws IOException {
        var alle = new ArrayList<>(List.of("--mappe", rot.toString()));
        alle.addAll(List.of(argumenter));
        Dagsplan.still(Valg.les(alle), mappe(), skjerm);
    }

    private Mappe mappe() {
        return new Mappe(rot);
    }

    private Klokkene klokkene() {
        return Klokkene.i(mappe().klokke());
    }
}
