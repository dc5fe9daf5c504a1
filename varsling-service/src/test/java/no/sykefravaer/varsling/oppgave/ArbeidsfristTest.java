package no.sykefravaer.varsling.oppgave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArbeidsfristTest {

    private static final LocalDate LOVENS = LocalDate.parse("2024-03-01");

    @Test
    void på_lovens_dag_gjelder_lovens_frist() {
        assertThat(den(LOVENS, null)).isNull();
    }

    @Test
    void den_første_er_sju_dager_hvor_sen_plikten_enn_er() {
        assertThat(den(LOVENS.plusDays(1), null)).isEqualTo(LOVENS.plusDays(8));
        assertThat(den(LOVENS.plusDays(100), null)).isEqualTo(LOVENS.plusDays(107));
    }

    @Test
    void en_som_ikke_er_ute_står() {
        assertThat(den(LOVENS.plusDays(8), LOVENS.plusDays(8))).isEqualTo(LOVENS.plusDays(8));
    }

    @Test
    void den_neste_er_like_lang_som_plikten_er_sen() {
        assertThat(den(LOVENS.plusDays(9), LOVENS.plusDays(8))).isEqualTo(LOVENS.plusDays(18));
        assertThat(den(LOVENS.plusDays(19), LOVENS.plusDays(18))).isEqualTo(LOVENS.plusDays(38));
    }

    @Test
    void ingen_er_kortere_enn_sju_dager() {
        assertThat(den(LOVENS.plusDays(2), LOVENS.plusDays(1))).isEqualTo(LOVENS.plusDays(9));
    }

    @Test
    void ingen_er_lengre_enn_fire_uker() {
        assertThat(den(LOVENS.plusDays(200), LOVENS.plusDays(199))).isEqualTo(LOVENS.plusDays(228));
    }

    private static LocalDate den(LocalDate iDag, LocalDate alleredeGitt) {
        return new Arbeidsfrist(iDag, 7).etter(LOVENS, alleredeGitt);
    }
}
