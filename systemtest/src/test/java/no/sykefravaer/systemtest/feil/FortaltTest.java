package no.sykefravaer.systemtest.feil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.feil.Emnelogg.Post;
import no.sykefravaer.systemtest.feil.Fortalt.Milepael;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Hva som er den samme rekkefølgen. */
@Order(1)
class FortaltTest {

    /** De to siste er den samme plikten i to fravær. */
    private static final Map<String, Milepael> MILEPAELER = Map.of(
            "a", new Milepael("person 1", "UKE_4"),
            "b", new Milepael("person 1", "UKE_7"),
            "c", new Milepael("person 1", "UKE_8"),
            "c2", new Milepael("person 1", "UKE_8"));

    private static final Fortalt FASIT = fortalt(List.of("a", "b", "c"), List.of());

    @Test
    void det_samme_i_samme_rekkefølge_er_likt() {
        assertThat(fortalt(List.of("a", "b", "c"), List.of()).avvikFra(FASIT)).isEmpty();
    }

    @Test
    void det_som_er_sendt_om_igjen_teller_første_gang() {
        assertThat(fortalt(List.of("a", "b", "a", "b", "c"), List.of("a")).avvikFra(FASIT))
                .isEmpty();
    }

    @Test
    void en_annen_rekkefølge_merkes_også_når_alt_er_sendt_om_igjen_etterpå() {
        assertThat(fortalt(List.of("a", "c", "b"), List.of()).avvikFra(FASIT)).hasSize(1);
        assertThat(fortalt(List.of("c", "a", "b", "c"), List.of()).avvikFra(FASIT))
                .hasSize(1);
    }

    @Test
    void noe_mer_og_noe_mindre_merkes() {
        assertThat(fortalt(List.of("a", "b"), List.of()).avvikFra(FASIT)).hasSize(1);
        assertThat(fortalt(List.of("a", "b", "c", "c2"), List.of()).avvikFra(FASIT))
                .hasSize(1);
        assertThat(new Fortalt(Map.of()).avvikFra(FASIT)).hasSize(1);
    }

    @Test
    void det_arbeidsgiverne_gjør_etterpå_har_ingen_rekkefølge_men_skal_være_der() {
        var etterpaa = fortalt(List.of("a"), List.of("c", "b"));

        assertThat(etterpaa.avvikFra(fortalt(List.of("a"), List.of("b", "c")))).isEmpty();
        assertThat(etterpaa.avvikFra(fortalt(List.of("a"), List.of("b")))).hasSize(1);
    }

    private static Fortalt fortalt(List<String> foer, List<String> etter) {
        return Fortalt.av(poster(foer.stream()), poster(etter.stream()), MILEPAELER);
    }

    private static List<Post> poster(Stream<String> milepaeler) {
        return milepaeler
                .map(milepael -> new Post("person", "MilepaelAktivert", milepael + "-1", milepael, 1))
                .toList();
    }
}
