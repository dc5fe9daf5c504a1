package no.sykefravaer.varsling.portefolje;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FodselsdagerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1-10, 15     | 1–10, 15
                    3,2, 1       | 1–3
                    5–6          | 5, 6
                    31, 1 - 2, 4 | 1, 2, 4, 31
                    1-31         | 1–31
                    7-7          | 7""")
    void det_som_er_skrevet_vises_kort_og_i_rekkefølge(String skrevet, String vist) {
        assertThat(Fodselsdager.les(skrevet))
                .hasValueSatisfying(dager -> assertThat(dager.skrevet()).isEqualTo(vist));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "32", "10-5", "1-", "a", "1;2", "1,,2", "100", "-3"})
    void det_som_ikke_er_dager_i_en_måned_tas_ikke(String skrevet) {
        assertThat(Fodselsdager.les(skrevet)).isEmpty();
    }

    @Test
    void ingenting_skrevet_er_ingen_dager() {
        assertThat(Fodselsdager.les("  "))
                .hasValueSatisfying(dager -> assertThat(dager.dager()).isEmpty());
    }
}
