package no.sykefravaer.milepael.domene;

import static no.sykefravaer.kontrakt.Sykmeldingsperiode.Type.BEHANDLINGSDAGER;
import static no.sykefravaer.kontrakt.Sykmeldingsperiode.Type.INGEN_AKTIVITET;
import static no.sykefravaer.milepael.domene.Testfakta.*;
import static no.sykefravaer.milepael.domene.Testsoknad.om;
import static no.sykefravaer.milepael.domene.Testsoknad.omBehandlingsdager;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.kontrakt.Soknadsopplysninger.Fravar;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Det den sykmeldte selv sier, går foran sykmeldingen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SoknadTest {

    private static final Faktum TJUE_DAGER = sendt("s1", 1, "A", helt(1, 20));

    @Test
    void i_arbeid_igjen_korter_fraværet() {
        assertThat(tilfelle(TJUE_DAGER, om(1, 20).iArbeidIgjen(11).sendt("q1", 2, "A"))
                        .slutt())
                .isEqualTo(dag(10));
    }

    @Test
    void i_arbeid_igjen_gjelder_bare_ut_søknaden() {
        assertThat(tilfelle(TJUE_DAGER, om(1, 10).iArbeidIgjen(6).sendt("q1", 2, "A"))
                        .antallSykedager())
                .isEqualTo(15);
    }

    @Test
    void en_søknad_står_mot_en_nyere_sykmelding() {
        assertThat(tilfelle(om(1, 20).iArbeidIgjen(11).sendt("q1", 1, "A"), sendt("s1", 2, "A", helt(1, 20)))
                        .slutt())
                .isEqualTo(dag(10));
    }

    @Test
    void fravær_og_papirsykmelding_før_sykmeldingen_flytter_også_starten() {
        var sykmelding = sendt("s1", 1, "A", helt(4, 20));

        assertThat(tilfelle(sykmelding, om(4, 20).borteFor(1, 3).sendt("q1", 2, "A"))
                        .start())
                .isEqualTo(dag(1));
        assertThat(tilfelle(sykmelding, om(4, 20).papirsykmeldt(2, 3).sendt("q1", 2, "A"))
                        .start())
                .isEqualTo(dag(2));
    }

    @Test
    void egenmeldte_dager_før_sykmeldingen_flytter_starten() {
        assertThat(tilfelle(
                                sendt("s1", 1, "A", helt(4, 20)),
                                om(4, 20).egenmeldt(1, 3).sendt("q1", 2, "A"))
                        .start())
                .isEqualTo(dag(1));
    }

    @ParameterizedTest(name = "arbeidet {0} %: gradert {1}")
    @CsvSource({"0, false", "1, true", "50, true", "99, true", "100, true"})
    void det_hun_faktisk_arbeidet_avgjør_graden(int prosent, boolean gradert) {
        var tilfelle = tilfelle(
                sendt("s1", 1, "A", gradert(1, 20, 50)),
                om(1, 20).arbeidet(11, 20, prosent, INGEN_AKTIVITET).sendt("q1", 2, "A"));

        assertThat(tilfelle.gradertVedSlutt()).isEqualTo(gradert);
        assertThat(tilfelle.antallSykedager()).isEqualTo(20);
    }

    @Test
    void behandlingsdagene_er_sykedager_og_dagene_mellom_er_det_ikke() {
        var tilfelle = tilfelle(omBehandlingsdager(1, 30, 3, 10, 17).sendt("q1", 1, "A"));

        assertThat(tilfelle.start()).isEqualTo(dag(3));
        assertThat(tilfelle.slutt()).isEqualTo(dag(17));
        assertThat(tilfelle.antallSykedager()).isEqualTo(3);
        assertThat(tilfelle.gradertVedSlutt()).isTrue();
    }

    @Test
    void faktisk_arbeid_mellom_behandlingene_er_arbeid_også_på_behandlingsdagen() {
        assertThat(tilfeller(omBehandlingsdager(1, 30, 3)
                        .arbeidet(1, 30, 50, BEHANDLINGSDAGER)
                        .sendt("q1", 1, "A")))
                .isEmpty();
    }

    @Test
    void en_søknad_gjør_dager_med_grad_null_til_sykedager() {
        assertThat(tilfelle(sendt("s1", 1, "A", gradert(1, 20, 0)), om(1, 20).sendt("q1", 2, "A"))
                        .antallSykedager())
                .isEqualTo(20);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"UTLANDSOPPHOLD", "UTDANNING_DELTID", "UTDANNING_FULLTID"})
    void utlandsopphold_og_utdanning_endrer_ikke_dagene(Fravar.Slag slag) {
        assertThat(tilfelle(TJUE_DAGER, om(1, 20).med(slag, 5, 20).sendt("q1", 2, "A"))
                        .antallSykedager())
                .isEqualTo(20);
    }

    @Test
    void dokumentene_bak_er_med_i_grunnlaget_men_bare_sykmeldingen_har_sykmelder() {
        var tilfelle =
                tilfelle(fra("1", sendt("s1", 1, "A", helt(1, 20))), om(1, 20).sendt("q1", 2, "A"));

        assertThat(tilfelle.grunnlag()).containsExactly("s1", "q1");
        assertThat(tilfelle.sykmeldere()).singleElement().hasFieldOrPropertyWithValue("hpr", "1");
    }

    @Test
    void uten_arbeidsgiver_har_den_ingen_virkning() {
        assertThat(utfall(om(1, 20).sendt("q1", 1, null))).containsExactly(Utfall.UTEN_ARBEIDSGIVER);
        assertThat(tilfeller(om(1, 20).sendt("q1", 1, null))).isEmpty();
    }
}
