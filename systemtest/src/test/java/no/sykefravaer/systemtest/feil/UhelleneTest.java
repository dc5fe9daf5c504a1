package no.sykefravaer.systemtest.feil;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Hva to hundre frø prøver. */
@Order(1)
class UhelleneTest {

    private static final long FRO = 200;
    private static final long MINST = 4;

    @Test
    void to_hundre_frø_prøver_alt_minst_fire_ganger() {
        var ganger = alle().collect(groupingBy(Uhell::navn, counting()));

        assertThat(ganger).hasSameSizeAs(Uhellene.ALLE);
        assertThat(ganger.values()).allMatch(antall -> antall >= MINST);
    }

    @Test
    void klokka_hopper_over_hver_merkedag_både_med_og_uten_noen_til_stede() {
        var hopp = alle().filter(Tidshopp.class::isInstance).map(Tidshopp.class::cast);

        assertThat(hopp.distinct()).hasSize(2 * Merkedag.values().length);
    }

    private static Stream<Uhell> alle() {
        return LongStream.rangeClosed(1, FRO).mapToObj(Uhellene::til);
    }
}
