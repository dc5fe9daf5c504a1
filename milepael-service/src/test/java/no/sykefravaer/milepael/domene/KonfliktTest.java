package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.*;
import static no.sykefravaer.milepael.domene.Utfall.*;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Samme sykmelding i samme status med andre perioder: den senere vinner aldri i det stille. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KonfliktTest {

    @Test
    void andre_perioder_i_samme_status_er_en_konflikt() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), sendt("s1", 2, "A", helt(1, 20))))
                .containsExactly(ANVENDT, KONFLIKT);
    }

    @Test
    void den_tidligst_mottatte_står_også_når_den_kommer_fram_sist() {
        assertThat(tilfelle(sendt("s1", 2, "A", helt(1, 20)), sendt("s1", 1, "A", helt(1, 10)))
                        .slutt())
                .isEqualTo(dag(10));
    }

    @Test
    void en_annen_grad_er_en_konflikt() {
        assertThat(utfall(sendt("s1", 1, "A", gradert(1, 10, 50)), sendt("s1", 2, "A", gradert(1, 10, 60))))
                .containsExactly(ANVENDT, KONFLIKT);
    }

    @Test
    void andre_egenmeldingsdager_er_en_konflikt() {
        assertThat(utfall(sendt("s1", 1, "A", helt(4, 10)), medEgenmelding(sendt("s1", 2, "A", helt(4, 10)), 3)))
                .containsExactly(ANVENDT, KONFLIKT);
    }

    @Test
    void egenmeldingsdager_i_en_ny_sykmelding_er_ingen_konflikt() {
        assertThat(utfall(ny("s1", 1, "A", helt(4, 10)), medEgenmelding(ny("s1", 2, "A", helt(4, 10)), 3)))
                .containsExactly(ANVENDT, GJENTAKELSE);
    }

    @Test
    void andre_perioder_i_en_annen_status_er_ingen_konflikt() {
        assertThat(utfall(ny("s1", 1, "A", helt(1, 10)), sendt("s1", 2, "A", helt(1, 20))))
                .containsExactly(ANVENDT, ANVENDT);
    }

    @Test
    void samme_id_fra_en_annen_kilde_er_ingen_konflikt() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), iKilde("epj-b", sendt("s1", 2, "A", helt(1, 20)))))
                .containsExactly(ANVENDT, ANVENDT);
    }

    @Test
    void periodene_i_en_annen_rekkefølge_er_ingen_konflikt() {
        assertThat(utfall(
                        sendt("s1", 1, "A", helt(1, 10), gradert(11, 20, 50)),
                        sendt("s1", 2, "A", gradert(11, 20, 50), helt(1, 10))))
                .containsExactly(ANVENDT, GJENTAKELSE);
    }

    @Test
    void reisetilskudd_nei_og_ikke_sagt_er_det_samme() {
        var p = helt(1, 10);
        var nei = new Sykmeldingsperiode(p.fom(), p.tom(), p.type(), p.grad(), false, p.behandlingsdager());

        assertThat(utfall(sendt("s1", 1, "A", p), sendt("s1", 2, "A", nei))).containsExactly(ANVENDT, GJENTAKELSE);
    }

    @Test
    void andre_perioder_etter_gjenåpning_gjelder() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), gjenapnet("s1", 2), sendt("s1", 3, "A", helt(1, 20))))
                .containsExactly(ANVENDT, ANVENDT, ANVENDT);
    }

    @Test
    void andre_perioder_etter_sletting_gjelder() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), slettet("s1", 2), sendt("s1", 3, "A", helt(1, 20))))
                .containsExactly(ANVENDT, ANVENDT, ANVENDT);
    }

    @Test
    void den_som_var_i_konflikt_kommer_ikke_i_kraft_av_at_den_første_gjenåpnes() {
        assertThat(tilfeller(sendt("s1", 1, "A", helt(1, 10)), sendt("s1", 2, "A", helt(1, 20)), gjenapnet("s1", 3)))
                .isEmpty();
    }

    @Test
    void ved_samme_tidspunkt_avgjør_innholdet_og_ikke_rekkefølgen() {
        var kort = sendt("s1", 1, "A", helt(1, 10));
        var lang = sendt("s1", 1, "A", helt(1, 20));

        assertThat(tilfeller(kort, lang)).isEqualTo(tilfeller(lang, kort));
    }

    @Test
    void ved_samme_tidspunkt_er_bare_den_ene_i_konflikt() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), sendt("s1", 1, "A", helt(1, 20))))
                .containsExactly(ANVENDT, KONFLIKT);
    }
}
