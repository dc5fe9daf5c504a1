package no.sykefravaer.varsling.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VentetidTest {

    final Ventetid lengst = new Ventetid(tak -> tak - 1);
    final Ventetid kortest = new Ventetid(tak -> 0);

    @Test
    void ventetiden_dobles_og_blir_aldri_over_tretti_sekunder() {
        assertThat(lengst.etter(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(lengst.etter(2)).isEqualTo(Duration.ofSeconds(1));
        assertThat(lengst.etter(7)).isEqualTo(Duration.ofSeconds(30));
        assertThat(lengst.etter(1_000_000)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void det_mottakeren_ber_om_er_det_minste() {
        assertThat(kortest.etter(3, Duration.ofMinutes(2))).isEqualTo(Duration.ofMinutes(2));
    }
}
