package no.sykefravaer.ytelse.likemann;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AvvikTest {

    @Test
    void det_samme_i_en_annen_rekkefølge_er_ikke_et_avvik() {
        assertThat(Avvik.mellom(List.of(1, 2, 2), List.of(2, 1, 2))).isEqualTo(new Avvik(0, 0));
    }

    @Test
    void et_galt_svar_mangler_det_rette_og_er_selv_ekstra() {
        assertThat(Avvik.mellom(List.of(1, 2), List.of(1, 3))).isEqualTo(new Avvik(1, 1));
    }

    @Test
    void det_samme_to_ganger_er_én_ekstra() {
        assertThat(Avvik.mellom(List.of(1), List.of(1, 1))).isEqualTo(new Avvik(0, 1));
    }
}
