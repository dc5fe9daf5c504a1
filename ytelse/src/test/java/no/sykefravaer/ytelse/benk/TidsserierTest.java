package no.sykefravaer.ytelse.benk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TidsserierTest {

    @Test
    void det_som_vokser_med_én_i_minuttet_vokser_med_seksti_i_timen() {
        var serie = new Tidsserie(
                IntStream.range(0, 61).mapToObj(minutt -> 100.0 + minutt).toList());

        assertThat(serie.start()).isEqualTo(100);
        assertThat(serie.midten()).isEqualTo(130);
        assertThat(serie.slutt()).isEqualTo(160);
        assertThat(serie.perTime()).isCloseTo(60, within(1e-9));
    }

    @Test
    void det_som_svinger_rundt_det_samme_vokser_ikke() {
        var serie = new Tidsserie(List.of(10.0, 30.0, 20.0, 30.0, 10.0));

        assertThat(serie.perTime()).isZero();
        assertThat(serie.storst()).isEqualTo(30);
    }

    @Test
    void ett_tall_har_ingen_stigning() {
        assertThat(new Tidsserie(List.of(5.0)).perTime()).isNaN();
    }

    @Test
    void hvert_slag_får_sin_tegning_og_hver_serie_sin_linje_der(@TempDir Path mappe) throws IOException {
        var tekst = new Tidsserier(mappe)
                .skriv(List.of(
                        serie("minne", "kafka", 200.0, 400.0),
                        serie("minne", "PostgreSQL", 100.0, 100.0),
                        serie("døde rader i varsling", "levering", 0.0, 3.0)));

        assertThat(tekst)
                .contains("| minne: kafka | MB | 200 | 400 | 400 | 400 | 12 000 |")
                .contains("ytelse/utholdenhet-minne.svg", "ytelse/utholdenhet-dode-rader-i-varsling.svg");
        assertThat(Files.readString(mappe.resolve("utholdenhet-minne.svg")))
                .contains("points=\"70.0,130.0 540.0,40.0\"", "points=\"70.0,175.0 540.0,175.0\"", ">kafka<");
    }

    private static Resultat serie(String slag, String navn, Double... verdier) {
        return new Resultat(
                "k1",
                Tidsserier.GRUPPE,
                Tidsserier.side(slag, navn),
                Tidsserier.FASE,
                "MB",
                List.of(verdier),
                List.of(),
                0);
    }
}
