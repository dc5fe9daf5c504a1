package no.sykefravaer.milepael.domene;

import static no.sykefravaer.kontrakt.Sykmeldingsperiode.Type.AVVENTENDE;
import static no.sykefravaer.milepael.domene.Testfakta.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** En dag er en arbeidsdag bare når hver arbeidsgiver som har fått vite noe om den, sier det. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FlereArbeidsgivereTest {

    @Test
    void arbeid_hos_den_ene_slår_ikke_sykdom_hos_den_andre() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 10)), sendt("s2", 2, "B", gradert(1, 10, 0)))
                        .antallSykedager())
                .isEqualTo(10);
    }

    @Test
    void arbeid_hos_begge_er_en_arbeidsdag() {
        assertThat(tilfeller(sendt("s1", 1, "A", gradert(1, 10, 0)), sendt("s2", 2, "B", gradert(1, 10, 0))))
                .isEmpty();
    }

    @Test
    void en_arbeidsgiver_som_ikke_har_fått_vite_noe_om_dagen_har_ingen_stemme() {
        assertThat(tilfelle(sendt("s1", 1, "A", gradert(1, 10, 0)), sendt("s2", 2, "B", helt(11, 20)))
                        .start())
                .isEqualTo(dag(11));
    }

    @Test
    void en_bekreftet_sykmelding_har_ingen_stemme_mot_en_arbeidsgiver() {
        assertThat(tilfelle(bekreftet("s1", 1, helt(1, 10)), sendt("s2", 2, "A", gradert(6, 10, 0)))
                        .antallSykedager())
                .isEqualTo(5);
    }

    @Test
    void en_ny_sykmelding_til_en_arbeidsgiver_som_ikke_har_fått_noe_sendt_har_ingen_stemme() {
        assertThat(tilfelle(ny("s1", 1, "B", helt(1, 10)), sendt("s2", 2, "A", gradert(6, 10, 0)))
                        .antallSykedager())
                .isEqualTo(5);
    }

    @Test
    void en_ny_sykmelding_til_en_arbeidsgiver_som_har_fått_noe_sendt_en_annen_gang_stemmer() {
        assertThat(tilfelle(
                                ny("s1", 1, "B", helt(1, 10)),
                                sendt("s2", 2, "A", gradert(6, 10, 0)),
                                sendt("s3", 3, "B", helt(11, 12)))
                        .antallSykedager())
                .isEqualTo(12);
    }

    @Test
    void en_sendt_avventende_sykmelding_er_nok_til_å_få_stemme() {
        assertThat(tilfelle(
                                ny("s1", 1, "B", helt(1, 10)),
                                sendt("s2", 2, "A", gradert(6, 10, 0)),
                                sendt("s3", 3, "B", periode(11, 12, AVVENTENDE)))
                        .antallSykedager())
                .isEqualTo(10);
    }

    @Test
    void hver_arbeidsgiver_stemmer_med_det_sterkeste_den_har_fått_høre() {
        assertThat(tilfeller(
                        sendt("s1", 1, "A", gradert(1, 10, 0)),
                        sendt("s2", 2, "A", gradert(1, 10, 50)),
                        sendt("s3", 3, "B", gradert(1, 10, 0))))
                .isEmpty();
    }

    @Test
    void virksomhetene_kommer_i_rekkefølge_etter_dag_og_så_styrke() {
        assertThat(tilfelle(
                                sendt("s1", 1, "C", gradert(2, 10, 50)),
                                sendt("s2", 2, "B", gradert(1, 10, 50)),
                                sendt("s3", 3, "A", helt(2, 10)))
                        .virksomhetsnummer())
                .containsExactly("B", "A", "C");
    }

    @Test
    void en_ny_sykmelding_gir_virksomhet_bare_når_ingenting_er_sendt() {
        assertThat(tilfelle(ny("s1", 1, "B", helt(1, 10)), sendt("s2", 2, "A", helt(1, 10)))
                        .virksomhetsnummer())
                .containsExactly("A");
    }

    @Test
    void en_ny_sykmelding_alene_gir_virksomheten_den_er_til() {
        assertThat(tilfelle(ny("s1", 1, "B", helt(1, 10))).virksomhetsnummer()).containsExactly("B");
    }
}
