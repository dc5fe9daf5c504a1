package no.sykefravaer.systemtest.feil;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.feil.Leveringskontroll.Levering;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Hva kontrollen av mottakerne merker. */
@Order(1)
class LeveringskontrollTest {

    private static final Map<String, Levering> LEVERTE = Stream.of(
                    new Levering("ny", "o", 1, "OPPRETT"),
                    new Levering("endret", "o", 2, "ENDRE"),
                    new Levering("lukket", "o", 3, "LUKK"),
                    new Levering("igjen", "o", 4, "OPPRETT"))
            .collect(toMap(Levering::id, Function.identity()));

    @Test
    void opprettet_endret_lukket_og_opprettet_igjen_er_som_det_skal() {
        assertThat(Leveringskontroll.avvik(LEVERTE, List.of("ny", "endret", "lukket", "igjen", "en-annens")))
                .isEmpty();
    }

    @Test
    void det_som_står_som_levert_uten_at_mottakeren_har_sett_det_merkes() {
        assertThat(Leveringskontroll.avvik(LEVERTE, List.of("ny", "endret", "lukket")))
                .containsExactly("står som levert, men mottakeren har ikke sett den: OPPRETT");
    }

    @Test
    void en_endring_før_opprettelsen_merkes() {
        assertThat(Leveringskontroll.avvik(LEVERTE, List.of("endret", "ny", "lukket", "igjen")))
                .containsExactly("ute av rekkefølge hos mottakeren: [ENDRE, OPPRETT, LUKK, OPPRETT]");
    }

    @Test
    void to_opprettelser_i_feil_rekkefølge_merkes() {
        assertThat(Leveringskontroll.avvik(LEVERTE, List.of("igjen", "endret", "lukket", "ny")))
                .hasSize(1);
    }
}
