package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.*;
import static no.sykefravaer.milepael.domene.Utfall.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** En PUT erstatter alt kilden har sendt under id-en. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErstatningTest {

    @Test
    void en_erstatning_gjelder_i_stedet_for_den_sendte() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 40)), erstattet(sendt("s1", 2, "A", helt(1, 10))))
                        .slutt())
                .isEqualTo(dag(10));
    }

    @Test
    void alle_statuser_erstattes() {
        assertThat(tilfelle(
                                ny("s1", 1, "A", helt(1, 40)),
                                sendt("s1", 2, "A", helt(1, 40)),
                                erstattet(bekreftet("s1", 3, helt(1, 10))))
                        .slutt())
                .isEqualTo(dag(10));
    }

    @Test
    void en_annen_arbeidsgiver_erstatter_den_første() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 10)), erstattet(sendt("s1", 2, "B", helt(1, 10))))
                        .virksomhetsnummer())
                .containsExactly("B");
    }

    @Test
    void en_konflikt_avgjøres_av_en_erstatning() {
        assertThat(tilfelle(
                                sendt("s1", 1, "A", helt(1, 10)),
                                sendt("s1", 2, "A", helt(1, 20)),
                                erstattet(sendt("s1", 3, "A", helt(1, 20))))
                        .slutt())
                .isEqualTo(dag(20));
    }

    @Test
    void andre_perioder_sendt_etter_erstatningen_er_en_konflikt() {
        assertThat(utfall(erstattet(sendt("s1", 1, "A", helt(1, 10))), sendt("s1", 2, "A", helt(1, 20))))
                .containsExactly(ANVENDT, KONFLIKT);
    }

    @Test
    void en_erstatning_kan_slettes_og_erstattes_igjen() {
        assertThat(utfall(
                        erstattet(sendt("s1", 1, "A", helt(1, 10))),
                        slettet("s1", 2),
                        erstattet(sendt("s1", 3, "A", helt(1, 10)))))
                .containsExactly(ANVENDT, ANVENDT, ANVENDT);
    }

    @Test
    void den_rører_ikke_samme_id_fra_en_annen_kilde() {
        assertThat(utfall(
                        sendt("s1", 1, "A", helt(1, 10)),
                        erstattet(iKilde("epj-b", sendt("s1", 2, "B", helt(1, 20)))),
                        avbrutt("s1", 3),
                        sendt("s1", 4, "A", helt(1, 10))))
                .containsExactly(ANVENDT, ANVENDT, INGENTING_AA_AVBRYTE, GJENTAKELSE);
    }

    @Test
    void det_samme_innholdet_om_igjen_er_en_gjentakelse() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), erstattet(sendt("s1", 2, "A", helt(1, 10)))))
                .containsExactly(ANVENDT, GJENTAKELSE);
    }

    @Test
    void sendt_uten_arbeidsgiver_er_uten_virkning_også_som_erstatning() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), erstattet(sendt("s1", 2, null, helt(1, 20)))))
                .containsExactly(ANVENDT, SENDT_UTEN_ARBEIDSGIVER);
    }

    @Test
    void ved_samme_tidspunkt_erstatter_den_det_som_ble_sendt() {
        assertThat(tilfelle(erstattet(sendt("s1", 1, "A", helt(1, 10)), 1L), sendt("s1", 1, "A", helt(1, 40)))
                        .slutt())
                .isEqualTo(dag(10));
    }

    @Test
    void en_eldre_versjon_som_kommer_senere_er_uten_virkning() {
        assertThat(utfall(
                        erstattet(sendt("s1", 1, "A", helt(1, 10)), 2L),
                        erstattet(sendt("s1", 2, "A", helt(1, 20)), 1L)))
                .containsExactly(ANVENDT, ELDRE_VERSJON);
    }

    @Test
    void en_eldre_versjon_er_uten_virkning_også_etter_sletting() {
        assertThat(tilfeller(
                        erstattet(sendt("s1", 1, "A", helt(1, 10)), 2L),
                        slettet("s1", 2),
                        erstattet(sendt("s1", 3, "A", helt(1, 20)), 1L)))
                .isEmpty();
    }

    @Test
    void en_nyere_versjon_gjelder() {
        assertThat(tilfelle(
                                erstattet(sendt("s1", 1, "A", helt(1, 10)), 1L),
                                erstattet(sendt("s1", 2, "A", helt(1, 20)), 2L))
                        .slutt())
                .isEqualTo(dag(20));
    }

    @Test
    void samme_versjon_med_et_annet_innhold_er_en_konflikt() {
        assertThat(utfall(
                        erstattet(sendt("s1", 1, "A", helt(1, 10)), 1L),
                        erstattet(sendt("s1", 2, "A", helt(1, 20)), 1L)))
                .containsExactly(ANVENDT, SAMME_VERSJON_ANNET_INNHOLD);
    }

    @Test
    void samme_versjon_om_igjen_gjelder_når_den_er_slettet_i_mellomtiden() {
        assertThat(utfall(
                        erstattet(sendt("s1", 1, "A", helt(1, 10)), 1L),
                        erstattet(sendt("s1", 2, "A", helt(1, 10)), 1L),
                        slettet("s1", 3),
                        erstattet(sendt("s1", 4, "A", helt(1, 10)), 1L)))
                .containsExactly(ANVENDT, GJENTAKELSE, ANVENDT, ANVENDT);
    }
}
