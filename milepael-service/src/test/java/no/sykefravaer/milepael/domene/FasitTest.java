package no.sykefravaer.milepael.domene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.sykefravaer.milepael.domene.Fasit.Forventet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Navs egen beregning er fasiten, til siste dag. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FasitTest {

    static Stream<Fasit> familiene() {
        return Stream.of("f1", "f2", "f3", "f4", "f5", "f5b", "f6", "f7", "f8", "f9")
                .flatMap(Fasit::familie);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familiene")
    void tilfellene_er_de_samme_som_hos_Nav(Fasit fasit) {
        var tilfeller = Tilfelleberegner.tilfeller(fasit.fakta());

        assertThat(tilfeller).extracting(Forventet::av).isEqualTo(fasit.tilfeller());
    }

    @Test
    void alle_seks_hundre_er_med() {
        assertThat(familiene()).hasSize(600);
    }
}
