package no.sykefravaer.milepael.domene.maksdato;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Det Navs egne prøver av 248-dagersregelen venter, er fasiten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaksdatofasitTest {

    static Stream<Maksdatofasit> alle() {
        return Maksdatofasit.alle();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alle")
    void maksdatoer_og_forbrukte_dager_er_de_samme(Maksdatofasit fasit) {
        assertThat(fasit.svar().kvoter()).isEqualTo(fasit.kvoter());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alle")
    void de_samme_dagene_avslås(Maksdatofasit fasit) {
        assertThat(Maksdatofasit.avslag(fasit.svar().avslatteDager())).isEqualTo(fasit.avslag());
    }

    @Test
    void alle_tolv_er_med() {
        assertThat(alle()).hasSize(12);
    }
}
