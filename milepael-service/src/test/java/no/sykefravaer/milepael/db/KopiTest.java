package no.sykefravaer.milepael.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KopiTest {

    @Test
    void en_rad_er_en_linje_med_tabulator_mellom_kolonnene() {
        var kopi = Kopi.av(List.of(1, 2)).med(tall -> tall).med(tall -> LocalDate.of(2025, 1, tall));

        assertThat(kopi.tekst()).isEqualTo("1\t2025-01-01\n2\t2025-01-02\n");
    }

    @Test
    void det_som_mangler_og_teksten_som_ser_slik_ut_er_to_ting() {
        var kopi = Kopi.av(List.of("\\N")).med(rad -> null).med(rad -> rad);

        assertThat(kopi.tekst()).isEqualTo("\\N\t\\\\N\n");
    }

    @Test
    void tegnene_som_skiller_rader_og_kolonner_skiller_ikke_inne_i_en_verdi() {
        var kopi = Kopi.av(List.of("a\tb\nc\rd\\e æøå \\.")).med(rad -> rad);

        assertThat(kopi.tekst()).isEqualTo("a\\tb\\nc\\rd\\\\e æøå \\\\.\n");
    }
}
