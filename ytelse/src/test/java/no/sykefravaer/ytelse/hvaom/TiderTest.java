package no.sykefravaer.ytelse.hvaom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TiderTest {

    private static final long MILLI = 1_000_000;

    @Test
    void to_millisekunder_er_innenfor_og_mer_er_over() {
        assertThat(Tider.av(new long[] {2 * MILLI, 2 * MILLI + 1, MILLI}).overKravet())
                .isEqualTo(1);
    }

    @Test
    void setningen_sier_hvor_mange_som_var_ferdige_når() {
        var tider = Tider.av(LongStream.rangeClosed(1, 100)
                .map(nr -> (101 - nr) * MILLI / 10)
                .toArray());

        assertThat(tider)
                .hasToString(
                        "100 saker: halvparten på %.2f ms, 90 %% på %.2f, 99 %% på %.2f, den tregeste %.2f; 80 over 2 ms"
                                .formatted(5.1, 9.1, 10.0, 10.0));
    }
}
