package no.sykefravaer.milepael.gjenskaping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.app.GjenskapPersoner.Arkivert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonbunkeTest {

    final List<List<Integer>> bunker = new ArrayList<>();
    final Personbunke bunke = new Personbunke(
            3, personer -> bunker.add(personer.stream().map(List::size).toList()));

    @Test
    void en_person_deles_ikke_selv_om_bunken_er_full() {
        leggFakta(1, 2);
        leggFakta(2, 5);
        leggFakta(3, 1);
        bunke.tom();

        assertThat(bunker).containsExactly(List.of(2, 5), List.of(1));
    }

    @Test
    void ingen_fakta_er_ingen_bunke() {
        bunke.tom();

        assertThat(bunker).isEmpty();
    }

    private void leggFakta(int person, int antall) {
        for (int i = 0; i < antall; i++) {
            bunke.legg(new UUID(0, person), new Arkivert("{}", null));
        }
    }
}
