package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.*;
import static no.sykefravaer.milepael.domene.Testsoknad.om;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.kontrakt.Soknadsopplysninger.Fravar;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Arbeidsforhold;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Ferie og permisjon: fravær rett etter en sykedag, ellers en del av oppholdet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FerieTest {

    private static final Faktum SYK_1_TIL_10 = sendt("s1", 1, "A", helt(1, 10));

    @Test
    void ferie_rett_etter_en_sykedag_forlenger_fraværet() {
        var tilfelle = tilfelle(SYK_1_TIL_10, om(1, 10).ferie(11, 20).sendt("q1", 2, "A"));

        assertThat(tilfelle.slutt()).isEqualTo(dag(20));
        assertThat(tilfelle.antallSykedager()).isEqualTo(20);
    }

    @Test
    void permisjon_teller_som_ferie() {
        assertThat(tilfelle(
                                SYK_1_TIL_10,
                                om(1, 10).med(Fravar.Slag.PERMISJON, 11, 20).sendt("q1", 2, "A"))
                        .slutt())
                .isEqualTo(dag(20));
    }

    @Test
    void ferie_midt_i_fraværet_holder_det_sammen() {
        assertThat(tilfelle(
                                SYK_1_TIL_10,
                                om(1, 10).ferie(11, 40).sendt("q1", 2, "A"),
                                sendt("s2", 3, "A", helt(41, 50)))
                        .antallSykedager())
                .isEqualTo(50);
    }

    @Test
    void ferie_etter_en_arbeidsdag_teller_i_oppholdet() {
        assertThat(tilfeller(
                        SYK_1_TIL_10, om(1, 10).ferie(12, 26).sendt("q1", 2, "A"), sendt("s2", 3, "A", helt(27, 30))))
                .hasSize(2);
    }

    @Test
    void ferie_etter_femten_dager_i_opphold_bryter_ennå_ikke() {
        assertThat(tilfeller(
                        SYK_1_TIL_10, om(1, 10).ferie(12, 25).sendt("q1", 2, "A"), sendt("s2", 3, "A", helt(26, 30))))
                .hasSize(1);
    }

    @Test
    void ferie_før_den_første_sykedagen_er_ikke_med() {
        assertThat(tilfelle(
                        sendt("s1", 1, "A", helt(6, 10)), om(6, 10).ferie(1, 5).sendt("q1", 2, "A")))
                .hasFieldOrPropertyWithValue("start", dag(6))
                .hasFieldOrPropertyWithValue("antallSykedager", 5);
    }

    @Test
    void ferie_hos_den_ene_slår_sykmelding_hos_den_andre() {
        var tilfelle = tilfelle(
                SYK_1_TIL_10,
                sendt("s2", 2, "B", helt(1, 10)),
                om(6, 10).ferie(6, 10).sendt("q1", 3, "A"));

        assertThat(tilfelle.antallSykedager()).isEqualTo(10);
        assertThat(tilfelle.arbeidsforhold())
                .containsExactlyInAnyOrder(
                        new Arbeidsforhold("A", dag(1), dag(1), dag(10), false),
                        new Arbeidsforhold("B", dag(1), dag(1), dag(10), false));
    }

    @Test
    void i_arbeid_hos_den_ene_slår_ikke_sykmelding_hos_den_andre() {
        var tilfelle = tilfelle(
                SYK_1_TIL_10,
                sendt("s2", 2, "B", helt(1, 10)),
                om(1, 10).iArbeidIgjen(6).sendt("q1", 3, "A"));

        assertThat(tilfelle.antallSykedager()).isEqualTo(10);
        assertThat(tilfelle.arbeidsforhold()).contains(new Arbeidsforhold("A", dag(1), dag(1), dag(5), false));
    }

    @Test
    void i_arbeid_hos_den_ene_og_ferie_hos_den_andre_er_en_sykedag() {
        assertThat(tilfelle(
                                SYK_1_TIL_10,
                                om(1, 10).iArbeidIgjen(6).sendt("q1", 2, "A"),
                                om(6, 10).ferie(6, 10).sendt("q2", 3, "B"))
                        .antallSykedager())
                .isEqualTo(10);
    }

    @Test
    void ferie_hos_arbeidsgiveren_etter_at_hun_var_i_arbeid_der_er_ikke_fravær_der() {
        var tilfelle = tilfelle(
                sendt("s1", 1, "A", helt(1, 5)),
                sendt("s2", 2, "B", helt(1, 20)),
                om(1, 20).iArbeidIgjen(6).sendt("q1", 3, "A"),
                om(21, 30).ferie(21, 30).sendt("q2", 4, "A"));

        assertThat(tilfelle.slutt()).isEqualTo(dag(30));
        assertThat(tilfelle.arbeidsforhold()).contains(new Arbeidsforhold("A", dag(1), dag(1), dag(5), false));
    }
}
