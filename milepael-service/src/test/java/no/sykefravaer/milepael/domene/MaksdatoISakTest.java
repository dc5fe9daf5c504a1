package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Brevet i uke 39 og slutten i uke 52 følger sykepengene når fakta endrer dem. Dag 1 er en mandag. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaksdatoISakTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    static LocalDate dag(int nummer) {
        return START.plusDays(nummer - 1);
    }

    @Test
    void mange_korte_fravær_gir_brevet_lenge_før_uke_39() {
        var forlop = new Saksforlop();
        for (int nr = 0; nr < 5; nr++) {
            forlop.faar(den(dag(1 + 90 * nr)).sendt("s" + nr, dag(1 + 90 * nr), dag(60 + 90 * nr)));
        }
        forlop.gaarTil(dag(450)).stille().faar(den(dag(451)).sendt("s5", dag(451), dag(480)));

        assertThat(forlop.fortalt()).isEmpty();
        assertThat(forlop.gaarTil(dag(460)).fortalt()).containsExactly("aktivert SNART_SLUTT_PA_SYKEPENGER");
        assertThat(forlop.milepael("SNART_SLUTT_PA_SYKEPENGER").plikt().frist()).isEqualTo(dag(502));
    }

    @Test
    void er_det_under_66_dager_igjen_når_fraværet_begynner_kommer_brevet_straks() {
        var forlop = new Saksforlop()
                .faar(den(dag(1)).sendt("a", dag(1), dag(300)))
                .gaarTil(dag(316))
                .stille()
                .faar(den(dag(331)).sendt("b", dag(331), dag(335)));

        assertThat(forlop.fortalt()).containsExactly("aktivert SNART_SLUTT_PA_SYKEPENGER");
    }

    @Test
    void ferie_flytter_fristen_på_brevet_som_alt_er_sendt_ut() {
        var forlop = new Saksforlop()
                .faar(den(dag(1)).sendt("a", dag(1), dag(300)))
                .gaarTil(dag(240))
                .stille()
                .faar(den(dag(241)).soknad("q", dag(220), dag(229), 1, null));

        assertThat(forlop.fortalt()).containsExactly("endret SNART_SLUTT_PA_SYKEPENGER " + dag(273));
    }

    @Test
    void en_forlengelse_flytter_ingenting() {
        var forlop = new Saksforlop()
                .faar(den(dag(1)).sendt("a", dag(1), dag(300)))
                .gaarTil(dag(240))
                .stille()
                .faar(den(dag(241)).sendt("b", dag(301), dag(310)));

        assertThat(forlop.fortalt()).isEmpty();
    }

    @Test
    void fødselsdatoen_til_den_som_er_over_67_flytter_fristene() {
        var forlop = new Saksforlop()
                .faar(den(dag(1)).sendt("a", dag(1), dag(60)))
                .gaarTil(dag(50))
                .stille()
                .faar(den(dag(51)).fodt(START.minusYears(68)));

        assertThat(forlop.fortalt()).containsExactly("person 1", "aktivert SNART_SLUTT_PA_SYKEPENGER");
        assertThat(forlop.milepael("MAKSDATO").plikt().frist()).isEqualTo(dag(100));
    }

    @Test
    void en_rettet_fødselsdato_trekker_det_den_førte_til() {
        var forlop = new Saksforlop()
                .faar(den(dag(1)).sendt("a", dag(1), dag(60)))
                .faar(den(dag(51)).fodt(START.minusYears(68)))
                .stille()
                .faar(den(dag(52)).fodt(START.minusYears(38)));

        assertThat(forlop.fortalt())
                .containsExactly("person 2", "lukket SNART_SLUTT_PA_SYKEPENGER IKKE_LENGER_AKTUELL");
        assertThat(forlop.holder()).noneMatch(plikt -> plikt.startsWith("MAKSDATO"));
    }

    @Test
    void den_som_er_over_70_har_ingen_sykepenger_som_tar_slutt() {
        var forlop = new Saksforlop()
                .faar(den(dag(1)).fodt(START.minusYears(71)))
                .faar(den(dag(1)).sendt("a", dag(1), dag(400)));

        assertThat(forlop.holder()).noneMatch(plikt -> plikt.startsWith("MAKSDATO") || plikt.startsWith("SNART_SLUTT"));
    }

    @Test
    void den_som_har_brukt_alt_får_ikke_brevet_igjen_i_neste_fravær() {
        var forlop = new Saksforlop()
                .faar(den(dag(1)).sendt("a", dag(1), dag(370)))
                .gaarTil(dag(386))
                .stille()
                .faar(den(dag(400)).sendt("b", dag(400), dag(420)));

        assertThat(forlop.fortalt()).isEmpty();
    }
}
