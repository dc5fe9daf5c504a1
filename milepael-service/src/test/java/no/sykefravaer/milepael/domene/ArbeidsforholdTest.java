package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Arbeidsforhold;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Sykmelderperiode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Det tilfellet vet om hver arbeidsgiver og hver sykmelder. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArbeidsforholdTest {

    @Test
    void hver_arbeidsgiver_har_sine_egne_dager() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 40)), sendt("s2", 2, "B", helt(10, 30)))
                        .arbeidsforhold())
                .containsExactly(
                        new Arbeidsforhold("A", dag(1), dag(1), dag(40), false),
                        new Arbeidsforhold("B", dag(10), dag(10), dag(30), false));
    }

    @Test
    void hver_arbeidsgiver_har_sin_egen_grad_på_sin_siste_dag() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 40)), sendt("s2", 2, "B", helt(1, 20), gradert(21, 30, 50)))
                        .arbeidsforhold())
                .containsExactlyInAnyOrder(
                        new Arbeidsforhold("A", dag(1), dag(1), dag(40), false),
                        new Arbeidsforhold("B", dag(1), dag(1), dag(30), true));
    }

    @Test
    void dager_den_sykmeldte_arbeider_hos_arbeidsgiveren_er_ikke_med() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 40)), sendt("s2", 2, "B", helt(1, 20), gradert(21, 40, 0)))
                        .arbeidsforhold())
                .contains(new Arbeidsforhold("B", dag(1), dag(1), dag(20), false));
    }

    @Test
    void en_arbeidsgiver_den_sykmeldte_aldri_er_borte_fra_er_ikke_med() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 40)), sendt("s2", 2, "B", gradert(1, 40, 0)))
                        .arbeidsforhold())
                .extracting(Arbeidsforhold::orgnummer)
                .containsExactly("A");
    }

    @Test
    void den_første_dagen_helt_borte_huskes_når_fraværet_begynner_gradert() {
        assertThat(tilfelle(sendt("s1", 1, "A", gradert(1, 20, 50), helt(21, 40)))
                        .arbeidsforhold())
                .containsExactly(new Arbeidsforhold("A", dag(1), dag(21), dag(40), false));
    }

    @Test
    void den_som_bare_har_vært_gradert_har_ingen_første_dag_helt_borte() {
        assertThat(tilfelle(sendt("s1", 1, "A", gradert(1, 20, 50))).arbeidsforhold())
                .containsExactly(new Arbeidsforhold("A", dag(1), null, dag(20), true));
    }

    @Test
    void egenmeldingsdager_hos_arbeidsgiveren_er_med() {
        assertThat(tilfelle(medEgenmelding(sendt("s1", 1, "A", helt(4, 10)), 1, 2, 3))
                        .arbeidsforhold())
                .containsExactly(new Arbeidsforhold("A", dag(1), dag(1), dag(10), false));
    }

    @Test
    void uten_arbeidsgiver_er_det_ingen_arbeidsforhold() {
        assertThat(tilfelle(bekreftet("s1", 1, helt(1, 40))).arbeidsforhold()).isEmpty();
    }

    @Test
    void sykmelderne_står_i_den_rekkefølgen_de_skrev() {
        assertThat(tilfelle(fra("222", sendt("s2", 2, "A", helt(11, 30))), fra("111", sendt("s1", 1, "A", helt(1, 10))))
                        .sykmeldere())
                .containsExactly(new Sykmelderperiode("111", dag(10)), new Sykmelderperiode("222", dag(30)));
    }

    @Test
    void å_sende_en_gammel_sykmelding_gjør_ikke_sykmelderen_nyere() {
        assertThat(tilfelle(
                                fra("111", ny("s1", 1, "A", helt(1, 30))),
                                fra("222", ny("s2", 2, "A", helt(5, 30))),
                                fra("111", sendt("s1", 3, "A", helt(1, 30))))
                        .sykmeldere())
                .extracting(Sykmelderperiode::hpr)
                .containsExactly("111", "222");
    }

    @Test
    void sykmelderen_kjennes_fra_den_nye_når_den_sendte_ikke_nevner_ham() {
        assertThat(tilfelle(fra("111", ny("s1", 1, "A", helt(1, 30))), sendt("s1", 2, "A", helt(1, 30)))
                        .sykmeldere())
                .containsExactly(new Sykmelderperiode("111", dag(30)));
    }

    @Test
    void en_ukjent_sykmelder_står_uten_hpr() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 30))).sykmeldere())
                .containsExactly(new Sykmelderperiode(null, dag(30)));
    }

    @Test
    void grunnlaget_er_sykmeldingene_som_står_og_rører_tilfellet() {
        var tilfeller = tilfeller(
                sendt("s1", 1, "A", helt(1, 10)),
                sendt("s2", 2, "A", helt(11, 20)),
                sendt("s3", 3, "A", helt(100, 110)),
                sendt("s4", 4, "A", helt(1, 20)),
                slettet("s4", 5));

        assertThat(tilfeller)
                .extracting(Oppfolgingstilfelle::grunnlag)
                .containsExactly(List.of("s1", "s2"), List.of("s3"));
    }
}
