package no.sykefravaer.ytelse.latens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import no.sykefravaer.ytelse.benk.Resultat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LatenserTest {

    @Test
    void av_hundre_og_én_er_den_midterste_femtiende_og_den_hundrede_p99() {
        var tider =
                LongStream.rangeClosed(0, 100).map(ms -> (100 - ms) * 1_000_000).toArray();

        var latenser = Latenser.av(tider);

        assertThat(latenser.innen(0.5)).isEqualTo(50);
        assertThat(latenser.innen(0.99)).isEqualTo(99);
        assertThat(latenser.innen(1)).isEqualTo(100);
    }

    @Test
    void den_som_aldri_kom_telles_og_regnes_ikke_med() {
        var latenser = Latenser.av(new long[] {5_000_000, Latenser.ALDRI, 1_000_000});

        assertThat(latenser.mangler()).isEqualTo(1);
        assertThat(latenser.innen(1)).isEqualTo(5);
    }

    @Test
    void hver_runde_er_én_verdi_og_det_som_mangler_er_lagt_sammen() {
        var en = Latenser.av(new long[] {5_000_000, Latenser.ALDRI});
        var to = Latenser.av(new long[] {7_000_000, 7_000_000});

        var resultater = Latenser.resultater(List.of(en, to), "kjøring", "POST", 100, 1);

        assertThat(resultater)
                .extracting(Resultat::verdier)
                .containsExactly(List.of(5.0, 7.0), List.of(5.0, 7.0), List.of(1.0));
        assertThat(resultater.getFirst().forkastet()).isEqualTo(1);
    }

    @Test
    void tidsplanen_er_jevn_og_uavhengig_av_hvor_lang_tid_noe_tok() {
        var plan = new Tidsplan(1_000, 500);

        assertThat(plan.tid(0)).isEqualTo(1_000);
        assertThat(plan.tid(501)).isEqualTo(1_000 + 501 * 2_000_000L);
    }
}
