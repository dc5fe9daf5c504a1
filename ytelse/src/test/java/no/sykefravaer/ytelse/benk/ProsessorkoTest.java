package no.sykefravaer.ytelse.benk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProsessorkoTest {

    @Test
    void en_linje_sier_hvor_lenge_tråden_kjørte_ventet_og_hvor_ofte() {
        assertThat(Prosessorko.av("1200 300 4\n")).isEqualTo(new Prosessorko(1_200, 300, 4));
    }

    @Test
    void det_som_er_kommet_til_er_aldri_mindre_enn_ingenting_når_en_tråd_er_borte() {
        var foer = new Prosessorko(1_000, 500, 10);

        assertThat(new Prosessorko(1_500, 400, 12).siden(foer)).isEqualTo(new Prosessorko(500, 0, 2));
    }

    @Test
    void en_prosess_som_er_borte_har_ikke_fått_noe() {
        assertThat(Prosessorko.av(Long.MAX_VALUE)).isEqualTo(new Prosessorko(0, 0, 0));
    }
}
