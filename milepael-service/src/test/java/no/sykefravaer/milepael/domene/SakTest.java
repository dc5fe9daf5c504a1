package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.ANNEN_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.EKSEMPEL_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Forfall.Hva;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Det saken kan svare på om seg selv. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SakTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    static LocalDate dag(int nummer) {
        return START.plusDays(nummer - 1);
    }

    @Test
    void det_er_fravær_hos_arbeidsgiveren_til_seksten_dager_etter_slutten() {
        var sak = sykTilDag60();

        assertThat(sak.harFravaerHos(EKSEMPEL_AS, dag(75))).isTrue();
        assertThat(sak.harFravaerHos(EKSEMPEL_AS, dag(76))).isFalse();
        assertThat(sak.harFravaerHos(ANNEN_AS, dag(20))).isFalse();
    }

    @Test
    void et_fravær_som_er_trukket_er_ikke_fravær() {
        var sak = new Saksforlop()
                .faar(den(dag(1)).sendt("a", START, dag(60)))
                .faar(den(dag(2)).slettet("a"))
                .sak();

        assertThat(sak.harFravaerHos(EKSEMPEL_AS, dag(20))).isFalse();
    }

    @Test
    void en_planlagt_plikt_aktiveres_på_sin_dag_og_en_aktiv_avsluttes_seksten_dager_etter_slutten() {
        var forlop = new Saksforlop().faar(den(dag(1)).sendt("a", START, dag(30)));
        var plan = forlop.milepael("OPPFOLGINGSPLAN").id();
        var fravaer = forlop.milepael("OPPFOLGINGSPLAN").tilfelleId();

        assertThat(forlop.sak().forfall()).containsExactly(new Forfall(dag(15), plan, Hva.AKTIVER));
        assertThat(forlop.gaarTil(dag(15)).sak().forfall()).containsExactly(new Forfall(dag(46), fravaer, Hva.AVSLUTT));
    }

    @Test
    void en_plikt_som_venter_vekkes_den_dagen_ventingen_slutter() {
        var forlop = new Saksforlop().faar(den(dag(50)).sendt("a", START, dag(80)));
        forlop.beslutter("AKTIVITETSKRAV", Handling.AVVENT, "ANNET", dag(60), dag(50));
        var id = forlop.milepael("AKTIVITETSKRAV").id();
        var fravaer = forlop.milepael("AKTIVITETSKRAV").tilfelleId();

        assertThat(forlop.sak().forfall())
                .contains(new Forfall(dag(60), id, Hva.VEKK), new Forfall(dag(96), fravaer, Hva.AVSLUTT));
    }

    @Test
    void en_milepæl_finnes_på_sin_id() {
        var sak = sykTilDag60();
        var id = sak.milepaeler().values().iterator().next().id();

        assertThat(sak.milepael(id)).get().extracting(Milepael::id).isEqualTo(id);
        assertThat(sak.milepael(new UUID(9, 9))).isEmpty();
    }

    private static Sak sykTilDag60() {
        return new Saksforlop().faar(den(dag(1)).sendt("a", START, dag(60))).sak();
    }
}
