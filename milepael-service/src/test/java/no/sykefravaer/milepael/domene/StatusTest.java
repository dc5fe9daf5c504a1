package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.*;
import static no.sykefravaer.milepael.domene.Utfall.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hva hvert faktum fører til, i den rekkefølgen de ble mottatt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusTest {

    @Test
    void avbrutt_tar_ut_den_nye() {
        assertThat(tilfeller(ny("s1", 1, "A", helt(1, 10)), avbrutt("s1", 2))).isEmpty();
    }

    @Test
    void avbrutt_tar_ikke_ut_den_sendte() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 10)), avbrutt("s1", 2)).antallSykedager())
                .isEqualTo(10);
    }

    @Test
    void avbrutt_på_en_sendt_er_uten_virkning() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), avbrutt("s1", 2)))
                .containsExactly(ANVENDT, INGENTING_AA_AVBRYTE);
    }

    @Test
    void avbrutt_før_den_nye_er_uten_virkning() {
        assertThat(utfall(avbrutt("s1", 1), ny("s1", 2, "A", helt(1, 10))))
                .containsExactly(INGENTING_AA_AVBRYTE, ANVENDT);
    }

    @Test
    void gjenåpnet_tar_ut_den_sendte_og_lar_den_nye_stå() {
        assertThat(tilfelle(ny("s1", 1, "A", helt(1, 10)), sendt("s1", 2, "A", helt(1, 10)), gjenapnet("s1", 3))
                        .antallSykedager())
                .isEqualTo(10);
    }

    @Test
    void gjenåpnet_tar_ut_den_bekreftede() {
        assertThat(tilfeller(bekreftet("s1", 1, helt(1, 10)), gjenapnet("s1", 2)))
                .isEmpty();
    }

    @Test
    void gjenåpnet_på_bare_en_ny_er_uten_virkning() {
        assertThat(utfall(ny("s1", 1, "A", helt(1, 10)), gjenapnet("s1", 2)))
                .containsExactly(ANVENDT, INGENTING_AA_GJENAPNE);
    }

    @Test
    void slettet_tar_ut_alle_former() {
        assertThat(tilfeller(ny("s1", 1, "A", helt(1, 10)), sendt("s1", 2, "A", helt(1, 10)), slettet("s1", 3)))
                .isEmpty();
    }

    @Test
    void slettet_uten_noe_å_slette_er_uten_virkning() {
        assertThat(utfall(slettet("s1", 1))).containsExactly(INGENTING_AA_SLETTE);
    }

    @Test
    void slettet_rører_ikke_et_annet_dokument() {
        assertThat(tilfeller(sendt("s1", 1, "A", helt(1, 10)), slettet("s2", 2)))
                .hasSize(1);
    }

    @Test
    void slettet_rører_ikke_samme_id_fra_en_annen_kilde() {
        assertThat(tilfeller(iKilde("epj-b", sendt("s1", 1, "A", helt(1, 10))), slettet("s1", 2)))
                .hasSize(1);
    }

    @Test
    void den_nye_som_kommer_etter_den_sendte_er_uten_virkning() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), ny("s1", 2, "A", helt(1, 10))))
                .containsExactly(ANVENDT, ALT_SENDT_ELLER_BEKREFTET);
    }

    @Test
    void den_nye_som_kom_etter_den_bekreftede_kommer_ikke_tilbake_når_den_gjenåpnes() {
        assertThat(tilfeller(bekreftet("s1", 1, helt(1, 10)), ny("s1", 2, "A", helt(1, 10)), gjenapnet("s1", 3)))
                .isEmpty();
    }

    @Test
    void sendt_uten_arbeidsgiver_er_uten_virkning() {
        assertThat(utfall(sendt("s1", 1, null, helt(1, 10)))).containsExactly(SENDT_UTEN_ARBEIDSGIVER);
    }

    @Test
    void sendt_uten_arbeidsgiver_står_ikke_i_veien_for_den_som_har_en() {
        assertThat(utfall(sendt("s1", 1, null, helt(1, 10)), sendt("s1", 2, "A", helt(1, 20))))
                .containsExactly(SENDT_UTEN_ARBEIDSGIVER, ANVENDT);
    }

    @Test
    void det_samme_om_igjen_er_en_gjentakelse() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), sendt("s1", 2, "A", helt(1, 10))))
                .containsExactly(ANVENDT, GJENTAKELSE);
    }

    @Test
    void det_samme_om_igjen_etter_gjenåpning_gjelder() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), gjenapnet("s1", 2), sendt("s1", 3, "A", helt(1, 10))))
                .containsExactly(ANVENDT, ANVENDT, ANVENDT);
    }

    @Test
    void en_gjentakelse_gjør_ikke_sykmeldingen_nyere() {
        assertThat(tilfelle(
                                sendt("s1", 1, "A", medReisetilskudd(helt(5, 10))),
                                sendt("s2", 2, "A", helt(1, 10)),
                                sendt("s1", 3, "A", medReisetilskudd(helt(5, 10))))
                        .antallSykedager())
                .isEqualTo(10);
    }

    @Test
    void de_samme_periodene_til_en_annen_arbeidsgiver_tilfører_ingenting() {
        assertThat(utfall(sendt("s1", 1, "A", helt(1, 10)), sendt("s1", 2, "B", helt(1, 10))))
                .containsExactly(ANVENDT, ANNEN_ARBEIDSGIVER);
    }

    @Test
    void den_første_arbeidsgiveren_står() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 10)), sendt("s1", 2, "B", helt(1, 10)))
                        .virksomhetsnummer())
                .containsExactly("A");
    }

    @Test
    void etter_gjenåpning_gjelder_den_andre_arbeidsgiveren() {
        assertThat(tilfelle(sendt("s1", 1, "A", helt(1, 10)), gjenapnet("s1", 2), sendt("s1", 3, "B", helt(1, 10)))
                        .virksomhetsnummer())
                .containsExactly("B");
    }

    @Test
    void ved_samme_tidspunkt_kommer_den_nye_før_den_sendte_og_sletting_sist() {
        assertThat(utfall(slettet("s1", 1), sendt("s1", 1, "A", helt(1, 10)), ny("s1", 1, "A", helt(1, 10))))
                .containsExactly(ANVENDT, ANVENDT, ANVENDT);
    }

    @Test
    void hvert_utfall_har_en_setning_å_lese() {
        assertThat(Utfall.values()).allSatisfy(u -> assertThat(u.grunn()).isNotBlank());
    }
}
