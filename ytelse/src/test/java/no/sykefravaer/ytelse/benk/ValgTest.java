package no.sykefravaer.ytelse.benk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hvor mange saker benken velger. */
class ValgTest {

    private static final Valg VANLIG = Valg.av(List.of());

    @Test
    void den_korteste_fasen_varer_i_to_sekunder() {
        assertThat(VANLIG.passe(1_000, List.of(0.5, 1.0), 1)).isEqualTo(4_000);
    }

    @Test
    void alle_fasene_varer_ikke_mer_enn_tolv_sekunder_til_sammen() {
        assertThat(VANLIG.passe(1_000, List.of(0.1, 5.9), 1)).isEqualTo(2_000);
    }

    @Test
    void en_side_som_trenger_det_måles_lenger() {
        assertThat(VANLIG.passe(1_000, List.of(1.0), 4)).isEqualTo(8_000);
    }

    @Test
    void ti_ganger_flere_er_det_meste_på_en_gang() {
        assertThat(VANLIG.passe(100, List.of(0.001), 1)).isEqualTo(1_000);
    }

    @Test
    void det_som_er_bestemt_står_fast() {
        assertThat(Valg.av(List.of("--antall", "300")).passe(300, List.of(0.1), 1))
                .isEqualTo(300);
    }

    @Test
    void den_korte_formen_måler_tre_ganger_om_ikke_annet_er_sagt() {
        assertThat(Valg.av(List.of("--kort")).ganger()).isEqualTo(3);
        assertThat(Valg.av(List.of("--repetisjoner", "4", "--kort")).ganger()).isEqualTo(4);
        assertThat(VANLIG.ganger()).isEqualTo(5);
    }

    @Test
    void den_korte_formen_har_kortere_målinger_og_den_lange_lengre() {
        assertThat(Valg.av(List.of("--kort")).passe(1_000, List.of(2.0), 1)).isEqualTo(700);
        assertThat(Valg.av(List.of("--lang")).passe(1_000, List.of(2.0), 1)).isEqualTo(5_000);
    }
}
