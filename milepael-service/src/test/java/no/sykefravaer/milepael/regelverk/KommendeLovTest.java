package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.milepael.regelverk.Fravaersbygger.medFrist;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.sykmeldt;
import static no.sykefravaer.milepael.regelverk.KommendeLov.IKRAFT;
import static no.sykefravaer.milepael.regelverk.KommendeLov.PLANLEGGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sykefravaer.milepael.domene.Plikt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KommendeLovTest {

    private static List<Plikt> plikter(Fravaersbygger fravaer, String regel) {
        return PLANLEGGER.plikter(fravaer.tilfelle()).stream()
                .filter(plikt -> plikt.regel().equals(regel))
                .toList();
    }

    @Test
    void dagen_før_loven_trer_i_kraft_gjelder_den_gamle_fristen() {
        assertThat(plikter(medFrist(IKRAFT.minusDays(1), 7), "DIALOGMOTE_1"))
                .extracting(Plikt::uke)
                .containsExactly(7);
    }

    @Test
    void når_den_nye_fristen_er_dagen_loven_trer_i_kraft_gjelder_den() {
        assertThat(plikter(medFrist(IKRAFT, 6), "DIALOGMOTE_1"))
                .extracting(Plikt::uke)
                .containsExactly(6);
    }

    @Test
    void plikten_forsvinner_ikke_når_lovendringen_faller_mellom_ny_og_gammel_frist() {
        assertThat(plikter(medFrist(IKRAFT.plusDays(2), 7), "DIALOGMOTE_1"))
                .extracting(Plikt::regelverk)
                .containsExactly("kommende");
    }

    @Test
    void nye_vilkår_følger_den_nye_raden() {
        assertThat(plikter(medFrist(IKRAFT, 6).delvis(), "DIALOGMOTE_1")).hasSize(1);
    }

    @Test
    void en_ny_plikt_gjelder_fra_loven_trer_i_kraft() {
        assertThat(plikter(medFrist(IKRAFT, 3), "SAMTALE")).hasSize(1);
    }

    @Test
    void en_ny_plikt_gjelder_ikke_før() {
        assertThat(plikter(medFrist(IKRAFT.minusDays(1), 3), "SAMTALE")).isEmpty();
    }

    @Test
    void det_loven_ikke_rører_er_som_før() {
        assertThat(plikter(sykmeldt(IKRAFT, IKRAFT.plusDays(99)), "OPPFOLGINGSPLAN"))
                .extracting(Plikt::regelverk)
                .containsExactly("2014");
    }
}
