package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.dag;
import static no.sykefravaer.milepael.domene.Testfakta.gradert;
import static no.sykefravaer.milepael.domene.Testfakta.helt;
import static no.sykefravaer.milepael.domene.Testfakta.sendt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.milepael.domene.Gradbilde.Del;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GradbildeTest {

    @Test
    void graden_følger_sykmeldingene() {
        assertThat(bilde(sendt("s-1", 1, "A", gradert(1, 20, 60)), sendt("s-2", 2, "A", helt(21, 40))))
                .containsExactly(del(1, 20, 60), del(21, 40, 100));
    }

    @Test
    void helt_borte_går_foran_gradert_der_de_overlapper() {
        assertThat(bilde(sendt("s-1", 1, "A", helt(1, 30)), sendt("s-2", 2, "A", gradert(20, 40, 50))))
                .containsExactly(del(1, 30, 100), del(31, 40, 50));
    }

    @Test
    void to_sykmeldinger_etter_hverandre_med_samme_grad_er_ett_strekk() {
        assertThat(bilde(sendt("s-1", 1, "A", helt(1, 10)), sendt("s-2", 2, "A", helt(11, 20))))
                .containsExactly(del(1, 20, 100));
    }

    @Test
    void det_den_sykmeldte_har_arbeidet_går_foran() {
        var soknad =
                Testsoknad.om(1, 10).arbeidet(1, 10, 30, Type.INGEN_AKTIVITET).sendt("so-1", 3, "A");

        assertThat(bilde(sendt("s-1", 1, "A", helt(1, 20)), soknad)).containsExactly(del(1, 10, 70), del(11, 20, 100));
    }

    @Test
    void hullene_mellom_er_ikke_med() {
        assertThat(bilde(sendt("s-1", 1, "A", helt(1, 5)), sendt("s-2", 2, "A", helt(9, 12))))
                .containsExactly(del(1, 5, 100), del(9, 12, 100));
    }

    private static List<Del> bilde(Faktum... fakta) {
        return Gradbilde.av(Faktagrunnlag.av(List.of(fakta)));
    }

    private static Del del(int fom, int tom, Integer prosent) {
        return new Del(dag(fom), dag(tom), prosent);
    }
}
