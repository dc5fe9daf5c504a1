package no.sykefravaer.milepael.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.milepael.api.Kontorvisning.Andel;
import no.sykefravaer.milepael.api.Kontorvisning.Moter;
import no.sykefravaer.milepael.api.Kontorvisning.Plikt;
import no.sykefravaer.milepael.statistikk.Motebehov;
import no.sykefravaer.milepael.statistikk.Plikttall;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KontorvisningTest {

    static final LocalDate INNEN = LocalDate.of(2026, 9, 11);
    static final Gruppe SKJULT = new Gruppe(null, true);

    @Test
    void en_andel_er_i_prosent_med_én_desimal() {
        assertThat(Andel.av(83, 104)).isEqualTo(new Andel(new Gruppe(83L, false), new Gruppe(104L, false), 79.8));
    }

    @Test
    void av_ingen_er_det_ingen_prosent() {
        assertThat(Andel.av(0, 0)).isEqualTo(new Andel(new Gruppe(0L, false), new Gruppe(0L, false), null));
    }

    @Test
    void er_en_av_gruppene_skjult_er_prosenten_det_også() {
        assertThat(Andel.av(4, 104)).isEqualTo(new Andel(SKJULT, new Gruppe(104L, false), null));
        assertThat(Andel.av(0, 4)).isEqualTo(new Andel(new Gruppe(0L, false), SKJULT, null));
    }

    @Test
    void bare_dialogmøte_2_har_et_mål() {
        var tall = new Plikttall(8, 10, 0, 0);

        assertThat(Plikt.av("DIALOGMOTE_2", tall).maal()).isEqualTo(80);
        assertThat(Plikt.av("DIALOGMOTE_1", tall).maal()).isNull();
    }

    @Test
    void få_møter_som_må_innkalles_vises_når_det_de_regnes_av_vises() {
        assertThat(Moter.av(new Motebehov(10, 6, 2, INNEN)).innkalles()).isEqualTo(new Gruppe(2L, false));
        assertThat(Moter.av(new Motebehov(10, 6, 2, INNEN)).innen()).isEqualTo(INNEN);
    }

    @Test
    void møtene_som_må_innkalles_røper_ikke_en_skjult_gruppe() {
        assertThat(Moter.av(new Motebehov(10, 3, 5, INNEN)).innkalles()).isEqualTo(SKJULT);
        assertThat(Moter.av(new Motebehov(4, 0, 4, INNEN)).innkalles()).isEqualTo(SKJULT);
        assertThat(Moter.av(new Motebehov(4, 0, 4, INNEN)).innen()).isNull();
    }
}
