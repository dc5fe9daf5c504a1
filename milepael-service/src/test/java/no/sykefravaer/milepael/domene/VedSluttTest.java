package no.sykefravaer.milepael.domene;

import static no.sykefravaer.kontrakt.Sykmeldingsperiode.Type.BEHANDLINGSDAGER;
import static no.sykefravaer.kontrakt.Sykmeldingsperiode.Type.REISETILSKUDD;
import static no.sykefravaer.milepael.domene.Testfakta.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Om den sykmeldte er gradert og har arbeidsgiver ved slutten av tilfellet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VedSluttTest {

    @Test
    void den_siste_dagen_avgjør_om_tilfellet_er_gradert() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 9), gradert(10, 10, 50)))
                        .gradertVedSlutt())
                .isTrue();
    }

    @Test
    void helt_borte_til_slutt_er_ikke_gradert() {
        assertThat(tilfelle(sendt("s1", 1, "A", gradert(1, 9, 50), helt(10, 10)))
                        .gradertVedSlutt())
                .isFalse();
    }

    @Test
    void det_sterkeste_utsagnet_avgjør_også_graden() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 10)), sendt("s2", 2, "B", gradert(1, 10, 50)))
                        .gradertVedSlutt())
                .isFalse();
    }

    @Test
    void en_egenmeldingsdag_sier_ingenting_om_grad() {
        assertThat(tilfelle(medEgenmelding(sendt("s1", 1, "A", helt(1, 9)), 10)).gradertVedSlutt())
                .isFalse();
    }

    @Test
    void under_en_egenmeldingsdag_avgjør_neste_utsagn_graden() {
        assertThat(tilfelle(medEgenmelding(sendt("s1", 1, "A", helt(1, 9)), 10), ny("s2", 2, "A", gradert(10, 10, 50)))
                        .gradertVedSlutt())
                .isTrue();
    }

    @Test
    void behandlingsdager_regnes_som_gradert() {
        assertThat(tilfelle(
                                medEgenmelding(sendt("s1", 1, "A", helt(1, 9)), 10),
                                sendt("s2", 2, "A", periode(10, 10, BEHANDLINGSDAGER)))
                        .gradertVedSlutt())
                .isTrue();
    }

    @Test
    void reisetilskudd_sier_ingenting_om_grad() {
        assertThat(tilfelle(
                                sendt("s1", 1, "A", helt(1, 9)),
                                medEgenmelding(sendt("s2", 2, "B", periode(10, 10, REISETILSKUDD)), 10))
                        .gradertVedSlutt())
                .isFalse();
    }

    @Test
    void bekreftet_og_aldri_sendt_er_uten_arbeidsgiver() {
        assertThat(tilfelle(bekreftet("s1", 1, helt(1, 10)), ny("s2", 2, "A", helt(1, 20)))
                        .arbeidstakerVedSlutt())
                .isFalse();
    }

    @Test
    void sendt_siste_dag_er_arbeidstaker_også_etter_en_bekreftet() {
        assertThat(tilfelle(bekreftet("s1", 1, helt(1, 10)), sendt("s2", 2, "A", helt(11, 20)))
                        .arbeidstakerVedSlutt())
                .isTrue();
    }

    @Test
    void bekreftet_siste_dag_etter_en_sendt_er_uten_arbeidsgiver() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 10)), bekreftet("s2", 2, helt(11, 20)))
                        .arbeidstakerVedSlutt())
                .isFalse();
    }

    @Test
    void en_ny_sykmelding_med_arbeidsgiver_er_arbeidstaker() {
        assertThat(tilfelle(ny("s1", 1, "A", helt(1, 10))).arbeidstakerVedSlutt())
                .isTrue();
    }

    @Test
    void en_ny_sykmelding_uten_arbeidsgiver_er_ikke_arbeidstaker() {
        assertThat(tilfelle(ny("s1", 1, null, helt(1, 10))).arbeidstakerVedSlutt())
                .isFalse();
    }
}
