package no.sykefravaer.ytelse.beregning;

import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.milepael.domene.Tilfelleberegner;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonerTest {

    @ParameterizedTest(name = "{0} fakta")
    @ValueSource(ints = {1, 10, 20, 100})
    void hver_person_har_så_mange_fakta_og_minst_ett_fravær(int fakta) {
        assertThat(Personer.av(1, 50, fakta))
                .hasSize(50)
                .allSatisfy(deres -> assertThat(deres).hasSize(fakta))
                .noneSatisfy(
                        deres -> assertThat(Tilfelleberegner.tilfeller(deres)).isEmpty());
    }
}
