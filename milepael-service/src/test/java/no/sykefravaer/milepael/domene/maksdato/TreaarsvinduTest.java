package no.sykefravaer.milepael.domene.maksdato;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Bare sykepengedager i de siste tre årene går av kvoten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TreaarsvinduTest {

    static final LocalDate FORSTE = LocalDate.of(2018, 1, 5);
    static final LocalDate UNG = LocalDate.of(1992, 2, 12);

    @Test
    void en_dag_nøyaktig_tre_år_før_går_av_kvoten() {
        assertThat(brukt(enDag(FORSTE), FORSTE.plusYears(3))).isEqualTo(9);
    }

    @Test
    void en_dag_mer_enn_tre_år_før_gjør_det_ikke() {
        assertThat(brukt(enDag(FORSTE), FORSTE.plusYears(3).plusDays(1))).isEqualTo(8);
    }

    @Test
    void av_dager_på_rad_går_bare_de_i_vinduet_av_kvoten() {
        var fraMandagTilFredag = new Dagperiode(FORSTE.minusDays(4), FORSTE, Dagslag.NAV);

        assertThat(brukt(fraMandagTilFredag, FORSTE.plusYears(3).minusDays(1))).isEqualTo(8 + 2);
    }

    @Test
    void er_alt_for_gammelt_er_hele_kvoten_ledig_igjen() {
        var perioder = List.of(
                enDag(FORSTE),
                new Dagperiode(FORSTE.plusDays(1), FORSTE.plusYears(4), Dagslag.SYK_HELG),
                enDag(FORSTE.plusYears(4).plusDays(3)));

        assertThat(Maksdatoberegner.av(UNG, null, perioder).kvoter())
                .extracting(Kvote::forbrukteDager)
                .containsExactly(1);
    }

    /** Dager brukt når det er betalt en dag hver femte måned mellom de to, så retten aldri blir ny. */
    private static int brukt(Dagperiode forst, LocalDate sist) {
        var perioder = new ArrayList<>(List.of(forst));
        for (int nr = 1; nr <= 7; nr++) {
            perioder.add(enDag(onsdag(FORSTE.plusMonths(5L * nr))));
        }
        perioder.add(enDag(sist));
        return Maksdatoberegner.av(UNG, null, perioder).kvoter().getLast().forbrukteDager();
    }

    private static LocalDate onsdag(LocalDate dato) {
        return dato.plusDays(3L - dato.getDayOfWeek().getValue());
    }

    private static Dagperiode enDag(LocalDate dato) {
        return new Dagperiode(dato, dato, Dagslag.NAV);
    }
}
