package no.sykefravaer.ytelse.latens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.sykefravaer.ytelse.latens.Opphold.Vindu;
import org.junit.jupiter.api.Test;

class OppholdTest {

    private static final long RASK = 2_000_000;
    private static final long TREG = 30_000_000;

    @Test
    void trege_etter_hverandre_er_ett_opphold() {
        var tider = raske(100);
        Arrays.fill(tider, 10, 15, TREG);
        tider[50] = TREG;

        var opphold = Opphold.av(tider, 100);

        assertThat(opphold.alle()).containsExactly(new Vindu(0.1, 0.05, 5), new Vindu(0.5, 0.03, 1));
        assertThat(opphold)
                .hasToString(
                        "6,0 % tok over 25 ms, i 2 opphold, de største: 5 i 50 ms etter 0,1 s; 1 i 30 ms etter 0,5 s");
    }

    @Test
    void den_som_aldri_ble_ferdig_er_treg() {
        var tider = raske(10);
        tider[9] = Latenser.ALDRI;

        assertThat(Opphold.av(tider, 10).trege()).isEqualTo(0.1);
    }

    @Test
    void uten_trege_er_det_ingen_opphold() {
        assertThat(Opphold.av(raske(10), 10)).hasToString("0,0 % tok over 25 ms, i 0 opphold");
    }

    private static long[] raske(int antall) {
        var tider = new long[antall];
        Arrays.fill(tider, RASK);
        return tider;
    }
}
