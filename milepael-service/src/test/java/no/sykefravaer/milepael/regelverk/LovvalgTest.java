package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.milepael.regelverk.Fravaersbygger.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.milepael.domene.Plikt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Loven som gjelder på fristen, gjelder for plikten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LovvalgTest {

    @Test
    void en_frist_30_juni_2014_følger_loven_av_2011() {
        assertThat(medFrist(LocalDate.of(2014, 6, 30), 4)
                        .plikt("OPPFOLGINGSPLAN")
                        .regelverk())
                .isEqualTo("2011");
    }

    @Test
    void en_frist_1_juli_2014_følger_loven_av_2014() {
        assertThat(medFrist(LocalDate.of(2014, 7, 1), 4)
                        .plikt("OPPFOLGINGSPLAN")
                        .regelverk())
                .isEqualTo("2014");
    }

    @Test
    void en_frist_30_juni_2011_har_ingen_lov_her() {
        assertThat(medFrist(LocalDate.of(2011, 6, 30), 4).plikter("OPPFOLGINGSPLAN"))
                .isEmpty();
    }

    @Test
    void en_frist_1_juli_2011_følger_loven_av_2011() {
        assertThat(medFrist(LocalDate.of(2011, 7, 1), 4)
                        .plikt("OPPFOLGINGSPLAN")
                        .regelverk())
                .isEqualTo("2011");
    }

    @Test
    void et_fravær_kan_følge_begge_lovene() {
        assertThat(regelverk(Lovvalg.FRIST)).containsOnly("2011", "2014");
    }

    @Test
    void etter_starten_er_det_starten_som_avgjør() {
        assertThat(regelverk(Lovvalg.START)).containsOnly("2011");
    }

    @Test
    void et_fravær_fra_før_loven_av_2011_har_bare_pliktene_med_senere_frist() {
        assertThat(planlagt(LocalDate.of(2011, 5, 9), Lovvalg.FRIST))
                .extracting(Plikt::uke)
                .containsExactly(8, 9, 26, 39, 52);
    }

    @Test
    void etter_starten_har_et_fravær_fra_før_loven_av_2011_ingen_plikter() {
        assertThat(planlagt(LocalDate.of(2011, 5, 9), Lovvalg.START)).isEmpty();
    }

    @Test
    void et_fravær_i_2012_og_ett_i_2026_har_hver_sin_lovs_plikter() {
        assertThat(planlagt(LocalDate.of(2012, 3, 5), Lovvalg.FRIST))
                .extracting(Plikt::regel)
                .containsExactly(
                        "OPPFOLGINGSPLAN",
                        "DIALOGMOTE_1",
                        "AKTIVITETSKRAV",
                        "RAPPORT_TIL_NAV",
                        "DIALOGMOTE_2",
                        "SNART_SLUTT_PA_SYKEPENGER",
                        "MAKSDATO");
        assertThat(planlagt(LocalDate.of(2026, 3, 2), Lovvalg.FRIST))
                .extracting(Plikt::regel)
                .containsExactly(
                        "OPPFOLGINGSPLAN",
                        "DIALOGMOTE_1",
                        "AKTIVITETSKRAV",
                        "DIALOGMOTE_2",
                        "SNART_SLUTT_PA_SYKEPENGER",
                        "MAKSDATO");
    }

    private static List<String> regelverk(Lovvalg lovvalg) {
        return planlagt(LocalDate.of(2014, 5, 5), lovvalg).stream()
                .map(Plikt::regelverk)
                .toList();
    }

    private static List<Plikt> planlagt(LocalDate start, Lovvalg lovvalg) {
        return new Planlegger(Regelverk.REGLER, lovvalg)
                .plikter(sykmeldt(start, start.plusDays(399)).tilfelle());
    }
}
