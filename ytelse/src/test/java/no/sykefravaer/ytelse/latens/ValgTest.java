package no.sykefravaer.ytelse.latens;

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
    void uten_noe_er_det_tjue_sekunder_ved_1_100_og_500() {
        assertThat(Valg.les(List.of())).isEqualTo(new Valg(Duration.ofSeconds(20), List.of(1, 100, 500)));
    }

    @Test
    void ratene_måles_i_den_rekkefølgen_de_er_sagt() {
        assertThat(Valg.les(List.of("5", "500", "100"))).isEqualTo(new Valg(Duration.ofSeconds(5), List.of(500, 100)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "-1", "fem", "5,1001", "5,0"})
    void det_som_ikke_lar_seg_bruke_stanses_med_hva_som_gjør_det(String argumenter) {
        assertThatThrownBy(() -> Valg.les(List.of(argumenter.split(","))))
                .isInstanceOf(Stans.class)
                .hasMessageStartingWith("Bruk: ./ytelse/latens");
    }
}
