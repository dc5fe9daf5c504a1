package no.sykefravaer.ytelse.utholdenhet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import no.sykefravaer.lokal.start.Stans;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValgTest {

    @Test
    void uten_valg_går_den_en_time_med_tretti_i_sekundet() {
        assertThat(Valg.av(List.of())).isEqualTo(new Valg(60, 30));
    }

    @Test
    void valgene_kan_stå_i_begge_rekkefølger() {
        assertThat(Valg.av(List.of("--takt", "20", "--minutter", "3"))).isEqualTo(new Valg(3, 20));
        assertThat(new Valg(3, 20).varighet()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void utsnittet_av_landet_er_så_stort_at_et_år_varer_omtrent_en_time() {
        assertThat(new Valg(60, 20).del()).isEqualTo(40);
        assertThat(new Valg(60, 1).del()).isEqualTo(819);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fort", "--takt", "--takt 0", "--takt 501", "--minutter mange"})
    void det_som_ikke_kan_brukes_stanses_med_en_forklaring(String argumenter) {
        assertThatThrownBy(() -> Valg.av(List.of(argumenter.split(" "))))
                .isInstanceOf(Stans.class)
                .hasMessage(Valg.BRUK);
    }
}
