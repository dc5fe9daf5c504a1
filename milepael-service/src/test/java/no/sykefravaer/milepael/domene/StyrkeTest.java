package no.sykefravaer.milepael.domene;

import static no.sykefravaer.kontrakt.Sykmeldingsperiode.Type.AVVENTENDE;
import static no.sykefravaer.kontrakt.Sykmeldingsperiode.Type.BEHANDLINGSDAGER;
import static no.sykefravaer.kontrakt.Sykmeldingsperiode.Type.REISETILSKUDD;
import static no.sykefravaer.milepael.domene.Testfakta.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hva en dag blir når flere dokumenter taler om den. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StyrkeTest {

    @Test
    void sendt_grad_null_taper_mot_eldre_sendt_helt_borte_hos_samme_arbeidsgiver() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 10)), sendt("s2", 2, "A", gradert(5, 10, 0)))
                        .antallSykedager())
                .isEqualTo(10);
    }

    @Test
    void sendt_grad_null_slår_nyere_sendt_gradert() {
        assertThat(tilfelle(sendt("s1", 1, "A", gradert(5, 10, 0)), sendt("s2", 2, "A", gradert(1, 10, 50)))
                        .antallSykedager())
                .isEqualTo(4);
    }

    @Test
    void bekreftet_slår_nyere_ny() {
        assertThat(tilfelle(bekreftet("s1", 1, gradert(5, 10, 0)), ny("s2", 2, null, helt(1, 10)))
                        .antallSykedager())
                .isEqualTo(4);
    }

    @Test
    void sendt_slår_nyere_bekreftet() {
        assertThat(tilfelle(sendt("s1", 1, "A", gradert(5, 10, 0)), bekreftet("s2", 2, helt(1, 10)))
                        .antallSykedager())
                .isEqualTo(4);
    }

    @Test
    void blant_like_slag_vinner_det_nyeste() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 10)), sendt("s2", 2, "A", medReisetilskudd(helt(5, 10))))
                        .antallSykedager())
                .isEqualTo(4);
    }

    @Test
    void grad_hundre_er_helt_borte() {
        assertThat(tilfelle(sendt("s1", 1, "A", gradert(1, 10, 100))).gradertVedSlutt())
                .isFalse();
    }

    @Test
    void grad_null_gir_ikke_sykedager() {
        assertThat(tilfeller(sendt("s1", 1, "A", gradert(1, 10, 0)))).isEmpty();
    }

    @Test
    void grad_én_gir_sykedager() {
        assertThat(tilfelle(sendt("s1", 1, "A", gradert(1, 10, 1))).antallSykedager())
                .isEqualTo(10);
    }

    @Test
    void behandlingsdager_alene_er_aldri_et_tilfelle() {
        assertThat(tilfeller(sendt("s1", 1, "A", periode(1, 30, BEHANDLINGSDAGER))))
                .isEmpty();
    }

    @Test
    void reisetilskudd_alene_er_aldri_et_tilfelle() {
        assertThat(tilfeller(sendt("s1", 1, "A", periode(1, 30, REISETILSKUDD))))
                .isEmpty();
    }

    @Test
    void gradert_med_reisetilskudd_er_arbeidsdager() {
        assertThat(tilfeller(sendt("s1", 1, "A", medReisetilskudd(gradert(1, 30, 50)))))
                .isEmpty();
    }

    @Test
    void avventende_sier_ingenting_om_dagene() {
        assertThat(tilfelle(sendt("s1", 1, "A", periode(1, 10, AVVENTENDE)), ny("s2", 2, "A", helt(5, 20)))
                        .periode()
                        .dager())
                .isEqualTo(16);
    }

    @Test
    void bekreftet_reisetilskudd_sier_ingenting_om_dagene() {
        assertThat(tilfelle(bekreftet("s1", 1, periode(1, 10, REISETILSKUDD)), ny("s2", 2, null, helt(1, 10)))
                        .antallSykedager())
                .isEqualTo(10);
    }

    @Test
    void sendt_reisetilskudd_taper_mot_bekreftet() {
        assertThat(tilfelle(
                                sendt("s1", 1, "A", periode(1, 10, REISETILSKUDD), helt(11, 20)),
                                bekreftet("s2", 2, helt(1, 20)))
                        .arbeidstakerVedSlutt())
                .isTrue();
    }

    @Test
    void egenmeldingsdager_er_sykedager() {
        assertThat(tilfelle(medEgenmelding(sendt("s1", 1, "A", helt(4, 10)), 1, 2, 3))
                        .start())
                .isEqualTo(dag(1));
    }

    @Test
    void egenmeldingsdager_taper_mot_grad_null() {
        assertThat(tilfelle(medEgenmelding(sendt("s1", 1, "A", gradert(1, 3, 0), helt(4, 10)), 1, 2, 3))
                        .start())
                .isEqualTo(dag(4));
    }

    @Test
    void egenmeldingsdager_i_en_ny_sykmelding_teller_ikke() {
        assertThat(tilfelle(medEgenmelding(ny("s1", 1, "A", helt(4, 10)), 1, 2, 3))
                        .start())
                .isEqualTo(dag(4));
    }
}
