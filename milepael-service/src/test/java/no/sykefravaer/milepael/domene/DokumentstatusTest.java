package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.*;
import static no.sykefravaer.milepael.domene.Utfall.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sykefravaer.milepael.domene.Faktum.Slag;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DokumentstatusTest {

    @Test
    void utfallet_er_det_siste_som_teller() {
        assertThat(samlet(sendt("s1", 1, "A", helt(1, 10)), avbrutt("s1", 2))).isEqualTo(INGENTING_AA_AVBRYTE);
    }

    @Test
    void det_som_kom_fram_sist_er_ikke_alltid_det_siste_som_teller() {
        assertThat(samlet(slettet("s1", 2), sendt("s1", 1, "A", helt(1, 10)))).isEqualTo(ANVENDT);
    }

    @Test
    void en_konflikt_står_selv_om_den_første_sendes_om_igjen() {
        assertThat(samlet(
                        sendt("s1", 1, "A", helt(1, 10)),
                        sendt("s1", 2, "A", helt(1, 20)),
                        sendt("s1", 3, "A", helt(1, 10))))
                .isEqualTo(KONFLIKT);
    }

    @Test
    void en_erstatning_avgjør_konflikten() {
        assertThat(samlet(
                        sendt("s1", 1, "A", helt(1, 10)),
                        sendt("s1", 2, "A", helt(1, 20)),
                        erstattet(sendt("s1", 3, "A", helt(1, 20)))))
                .isEqualTo(ANVENDT);
    }

    @Test
    void en_erstatning_som_er_for_gammel_avgjør_ingenting() {
        assertThat(samlet(
                        erstattet(sendt("s1", 1, "A", helt(1, 10)), 2L),
                        sendt("s1", 2, "A", helt(1, 20)),
                        erstattet(sendt("s1", 3, "A", helt(1, 20)), 1L)))
                .isEqualTo(KONFLIKT);
    }

    @Test
    void det_som_er_slettet_er_ikke_lenger_i_konflikt() {
        assertThat(samlet(sendt("s1", 1, "A", helt(1, 10)), sendt("s1", 2, "A", helt(1, 20)), slettet("s1", 3)))
                .isEqualTo(ANVENDT);
    }

    @Test
    void en_korrigert_søknad_sier_det_selv() {
        var fakta = List.<Faktum>of(
                Testsoknad.om(1, 20).sendt("q1", 1, "A"),
                Testsoknad.om(1, 10).korrigerer("q1").sendt("q2", 2, "A"));

        assertThat(Dokumentstatus.av(fakta, Slag.SOKNAD, "q1").orElseThrow().utfall())
                .isEqualTo(KORRIGERT);
    }

    @Test
    void en_sykmelding_sier_ingenting_om_søknaden_med_samme_id() {
        assertThat(Dokumentstatus.av(List.of(sendt("s1", 1, "A", helt(1, 10))), Slag.SOKNAD, "s1"))
                .isEmpty();
    }

    private static Utfall samlet(Faktum... fakta) {
        return Dokumentstatus.av(List.of(fakta), Slag.SYKMELDING, "s1")
                .orElseThrow()
                .utfall();
    }
}
