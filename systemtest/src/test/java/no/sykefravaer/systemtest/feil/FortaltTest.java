package no.sykefravaer.systemtest.feil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Hva som er den samme rekkefølgen. */
@Order(1)
class FortaltTest {

    private static final Fortalt FASIT = fortalt("en", "to", "tre");

    @Test
    void det_samme_i_samme_rekkefølge_er_likt() {
        assertThat(fortalt("en", "to", "tre").avvikFra(FASIT)).isEmpty();
    }

    @Test
    void det_som_er_sendt_om_igjen_teller_første_gang() {
        assertThat(fortalt("en", "to", "en", "to", "tre").avvikFra(FASIT)).isEmpty();
    }

    @Test
    void en_annen_rekkefølge_merkes_også_når_alt_er_sendt_om_igjen_etterpå() {
        assertThat(fortalt("en", "tre", "to").avvikFra(FASIT)).hasSize(1);
        assertThat(fortalt("tre", "en", "to", "tre").avvikFra(FASIT)).hasSize(1);
    }

    @Test
    void noe_mer_og_noe_mindre_merkes() {
        assertThat(fortalt("en", "to").avvikFra(FASIT)).hasSize(1);
        assertThat(fortalt("en", "to", "tre", "fire").avvikFra(FASIT)).hasSize(1);
        assertThat(new Fortalt(Map.of()).avvikFra(FASIT)).hasSize(1);
    }

    private static Fortalt fortalt(String... alt) {
        return new Fortalt(Map.of("person 1", List.of(alt)));
    }
}
