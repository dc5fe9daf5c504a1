package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.*;
import static no.sykefravaer.milepael.domene.Testsoknad.inntektsmelding;
import static no.sykefravaer.milepael.domene.Testsoknad.om;
import static no.sykefravaer.milepael.domene.Testsoknad.trukket;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Søknader som korrigeres eller trekkes, og inntektsmeldinger. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KorreksjonTest {

    private static final Faktum SYK = sendt("s1", 0, "A", helt(1, 20));
    private static final Faktum FRISK_FRA_11 = om(1, 20).iArbeidIgjen(11).sendt("q1", 1, "A");

    @Test
    void en_korrigert_søknad_sier_ingenting_mer() {
        assertThat(tilfelle(SYK, FRISK_FRA_11, om(1, 5).korrigerer("q1").sendt("q2", 2, "A"))
                        .slutt())
                .isEqualTo(dag(20));
    }

    @Test
    void rettelsen_kan_komme_først() {
        var rettelse = om(1, 5).korrigerer("q1").sendt("q2", 0, "A");

        assertThat(tilfelle(SYK, rettelse, FRISK_FRA_11).slutt()).isEqualTo(dag(20));
        assertThat(utfall(rettelse, FRISK_FRA_11)).containsExactly(Utfall.ANVENDT, Utfall.KORRIGERT);
    }

    @Test
    void av_en_kjede_gjelder_bare_den_siste() {
        assertThat(tilfelle(
                                SYK,
                                FRISK_FRA_11,
                                om(1, 20).iArbeidIgjen(8).korrigerer("q1").sendt("q2", 2, "A"),
                                om(1, 20).iArbeidIgjen(15).korrigerer("q2").sendt("q3", 3, "A"))
                        .slutt())
                .isEqualTo(dag(14));
    }

    @Test
    void trekkes_rettelsen_gjelder_den_første_igjen() {
        assertThat(tilfelle(SYK, FRISK_FRA_11, om(1, 5).korrigerer("q1").sendt("q2", 2, "A"), trukket("q2", 3))
                        .slutt())
                .isEqualTo(dag(10));
    }

    @Test
    void en_rettelse_uten_arbeidsgiver_retter_ingenting() {
        assertThat(tilfelle(SYK, FRISK_FRA_11, om(1, 5).korrigerer("q1").sendt("q2", 2, null))
                        .slutt())
                .isEqualTo(dag(10));
    }

    @Test
    void en_annen_kilde_kan_ikke_rette_den() {
        var rettelse = om(1, 5).korrigerer("q1").sendt("q2", 2, "A");
        var fraEnAnnen = new Faktum.Soknad("epj-b", "q2", rettelse.mottatt(), "A", rettelse.opplysninger());

        assertThat(tilfelle(SYK, FRISK_FRA_11, fraEnAnnen).slutt()).isEqualTo(dag(10));
    }

    @Test
    void en_gjentakelse_av_den_korrigerte_er_også_korrigert() {
        assertThat(utfall(
                        FRISK_FRA_11,
                        om(1, 20).iArbeidIgjen(11).sendt("q1", 2, "A"),
                        om(1, 5).korrigerer("q1").sendt("q2", 3, "A")))
                .containsExactly(Utfall.KORRIGERT, Utfall.KORRIGERT, Utfall.ANVENDT);
    }

    @Test
    void samme_id_med_annet_innhold_er_en_konflikt_og_den_første_står() {
        assertThat(utfall(om(1, 20).sendt("q1", 1, "A"), om(1, 30).sendt("q1", 2, "A")))
                .containsExactly(Utfall.ANVENDT, Utfall.ANNET_INNHOLD);
        assertThat(tilfelle(om(1, 20).sendt("q1", 1, "A"), om(1, 30).sendt("q1", 2, "A"))
                        .slutt())
                .isEqualTo(dag(20));
    }

    @Test
    void det_samme_i_en_annen_rekkefølge_er_en_gjentakelse() {
        assertThat(utfall(
                        om(1, 20).ferie(3, 4).ferie(8, 9).sendt("q1", 1, "A"),
                        om(1, 20).ferie(8, 9).ferie(3, 4).sendt("q1", 2, "A")))
                .containsExactly(Utfall.ANVENDT, Utfall.GJENTAKELSE);
    }

    @Test
    void det_samme_hos_en_annen_arbeidsgiver_legger_ingenting_til() {
        assertThat(utfall(om(1, 20).sendt("q1", 1, "A"), om(1, 20).sendt("q1", 2, "B")))
                .containsExactly(Utfall.ANVENDT, Utfall.ANNEN_ARBEIDSGIVER);
        assertThat(tilfelle(om(1, 20).sendt("q1", 1, "A"), om(1, 20).sendt("q1", 2, "B"))
                        .virksomhetsnummer())
                .containsExactly("A");
    }

    @Test
    void det_samme_med_en_annen_å_korrigere_er_noe_annet() {
        assertThat(utfall(
                        om(1, 20).sendt("q1", 1, "A"),
                        om(1, 20).korrigerer("q0").sendt("q1", 2, "A")))
                .containsExactly(Utfall.ANVENDT, Utfall.ANNET_INNHOLD);
    }

    @Test
    void er_den_første_trukket_gjelder_den_nye() {
        assertThat(tilfelle(
                                om(1, 20).sendt("q1", 1, "A"),
                                trukket("q1", 2),
                                om(1, 30).sendt("q1", 3, "A"))
                        .slutt())
                .isEqualTo(dag(30));
    }

    @Test
    void det_som_ikke_finnes_kan_ikke_trekkes() {
        assertThat(utfall(trukket("q1", 1))).containsExactly(Utfall.INGENTING_AA_TREKKE);
    }

    @Test
    void en_sykmelding_med_samme_id_er_et_annet_dokument() {
        assertThat(utfall(sendt("x", 1, "A", helt(1, 10)), om(1, 10).sendt("x", 2, "A"), trukket("x", 3)))
                .containsOnly(Utfall.ANVENDT);
        assertThat(tilfelle(sendt("x", 1, "A", helt(1, 10)), om(1, 20).sendt("x", 2, "A"), trukket("x", 3))
                        .slutt())
                .isEqualTo(dag(10));
    }

    @Test
    void arbeidsgiverperioden_er_fravær_og_gjør_henne_til_arbeidstaker() {
        var tilfelle = tilfelle(bekreftet("s1", 1, helt(5, 20)), inntektsmelding("i1", 2, "A", 1, 4));

        assertThat(tilfelle.start()).isEqualTo(dag(1));
        assertThat(tilfelle.virksomhetsnummer()).isEqualTo(List.of("A"));
    }

    @Test
    void arbeidsgiverperioden_slår_sykmeldingen_og_søknaden_slår_begge() {
        var gradNull = sendt("s1", 1, "A", gradert(1, 10, 0));
        var periode = inntektsmelding("i1", 2, "A", 1, 10);

        assertThat(tilfelle(gradNull, periode).antallSykedager()).isEqualTo(10);
        assertThat(tilfelle(gradNull, periode, om(1, 10).iArbeidIgjen(6).sendt("q1", 3, "A"))
                        .antallSykedager())
                .isEqualTo(5);
    }
}
