package no.sykefravaer.varsling.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FristmerkeTest {

    static final LocalDate I_DAG = LocalDate.of(2026, 5, 12);

    @ParameterizedTest
    @CsvSource({
        "2026-04-25, danger, 17 dager over",
        "2026-05-11, danger, 1 dag over",
        "2026-05-12, warning, Frist i dag",
        "2026-05-13, warning, 1 dag igjen",
        "2026-05-19, warning, 7 dager igjen",
        "2026-05-20, neutral, 8 dager igjen"
    })
    void dagene_sies_med_ord_og_fargen_følger_dem(LocalDate frist, String farge, String tekst) {
        var merke = Fristmerke.av(frist, I_DAG);

        assertThat(merke.tekst()).isEqualTo(tekst);
        assertThat(merke.farge()).isEqualTo(farge);
    }

    @Test
    void det_som_ikke_har_frist_er_til_orientering() {
        assertThat(Fristmerke.av(null, I_DAG).tekst()).isEqualTo("Til orientering");
    }
}
