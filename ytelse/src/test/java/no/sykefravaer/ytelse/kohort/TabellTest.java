package no.sykefravaer.ytelse.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TabellTest {

    @Test
    void hele_landet_er_tabell_4_2() {
        var tabell = Tabell.nasjonal();

        assertThat(tabell.tilfeller()).isEqualTo(653_000);
        assertThat(tabell.passerer().keySet()).containsExactly(4, 7, 8, 9, 12, 26, 39, 52);
        assertThat(tabell.passerer().values())
                .containsExactly(326_500, 232_400, 214_100, 159_600, 139_700, 83_000, 56_400, 45_000);
    }

    @Test
    void en_hundredel_går_opp_og_der_den_ikke_gjør_det_rundes_en_halv_opp() {
        var tabell = Tabell.nasjonal().delt(100);

        assertThat(tabell.tilfeller()).isEqualTo(6_530);
        assertThat(tabell.passerer().values()).containsExactly(3265, 2324, 2141, 1596, 1397, 830, 564, 450);
    }

    @Test
    void en_tusendel_rundes_hver_for_seg() {
        var tabell = Tabell.nasjonal().delt(1000);

        assertThat(tabell.tilfeller()).isEqualTo(653);
        assertThat(tabell.passerer().values()).containsExactly(327, 232, 214, 160, 140, 83, 56, 45);
    }
}
