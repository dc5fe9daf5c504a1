package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.milepael.regelverk.Fravaersbygger.dag;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.sykmeldtDager;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HelseopplysningTest {

    @Test
    void førtiåtte_dager_passerer_ingen_uke() {
        assertThat(Helseopplysning.av(sykmeldtDager(48).tilfelle())).isEmpty();
    }

    @Test
    void førtini_dager_passerer_uke_7_på_den_siste_dagen() {
        assertThat(Helseopplysning.av(sykmeldtDager(49).tilfelle())).containsExactly(new Helseopplysning(7, dag(49)));
    }

    @Test
    void et_år_passerer_uke_7_17_og_39() {
        assertThat(Helseopplysning.av(sykmeldtDager(365).tilfelle()))
                .containsExactly(
                        new Helseopplysning(7, dag(49)),
                        new Helseopplysning(17, dag(119)),
                        new Helseopplysning(39, dag(273)));
    }
}
