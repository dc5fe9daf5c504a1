package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.*;
import static no.sykefravaer.milepael.domene.Utfall.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Det eneste stedet der rekkefølgen noe kommer fram i teller: uten versjon er en erstatning nyere enn det som var kommet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErstatningUtenVersjonTest {

    @Test
    void den_erstatter_det_som_var_kommet_med_senere_mottatt() {
        assertThat(tilfelle(sendt("s1", 5, "A", helt(1, 40)), erstattet(sendt("s1", 1, "A", helt(1, 10))))
                        .slutt())
                .isEqualTo(dag(10));
    }

    @Test
    void det_som_kommer_etter_med_senere_mottatt_anvendes_etter_den() {
        assertThat(utfall(erstattet(sendt("s1", 1, "A", helt(1, 10))), sendt("s1", 5, "A", helt(1, 40))))
                .containsExactly(ANVENDT, KONFLIKT);
    }

    @Test
    void av_to_uten_versjon_gjelder_den_som_kom_sist() {
        assertThat(tilfelle(
                                erstattet(sendt("s1", 5, "A", helt(1, 40))),
                                erstattet(sendt("s1", 3, "A", helt(1, 30))),
                                erstattet(sendt("s1", 4, "A", helt(1, 10))))
                        .slutt())
                .isEqualTo(dag(10));
    }

    @Test
    void den_gjelder_etter_en_sletting_som_var_kommet() {
        assertThat(tilfeller(
                        sendt("s1", 1, "A", helt(1, 40)),
                        slettet("s1", 5),
                        erstattet(sendt("s1", 1, "A", helt(1, 10)))))
                .hasSize(1);
    }

    @Test
    void en_sletting_som_kommer_etter_tar_den_ut_også_ved_samme_mottatt() {
        assertThat(tilfeller(
                        sendt("s1", 1, "A", helt(1, 40)),
                        erstattet(sendt("s1", 1, "A", helt(1, 10))),
                        slettet("s1", 1)))
                .isEmpty();
    }

    @Test
    void den_er_nyere_enn_versjonen_som_var_kommet_og_enn_alle_før_den() {
        assertThat(utfall(
                        erstattet(sendt("s1", 1, "A", helt(1, 10)), 7L),
                        erstattet(sendt("s1", 2, "A", helt(1, 20))),
                        erstattet(sendt("s1", 3, "A", helt(1, 30)), 6L),
                        erstattet(sendt("s1", 4, "A", helt(1, 10)), 7L)))
                .containsExactly(ANVENDT, ANVENDT, ELDRE_VERSJON, ELDRE_VERSJON);
    }

    @Test
    void en_høyere_versjon_er_nyere_enn_den() {
        assertThat(tilfelle(
                                erstattet(sendt("s1", 1, "A", helt(1, 10)), 7L),
                                erstattet(sendt("s1", 2, "A", helt(1, 20))),
                                erstattet(sendt("s1", 3, "A", helt(1, 30)), 8L))
                        .slutt())
                .isEqualTo(dag(30));
    }

    @Test
    void et_annet_dokument_flytter_den_ikke() {
        assertThat(Faktagrunnlag.av(
                                List.of(sendt("s2", 5, "A", helt(1, 10)), erstattet(sendt("s1", 1, "A", helt(1, 10)))))
                        .dokumenter())
                .extracting(Omfang::dokumentId)
                .containsExactly("s1", "s2");
    }
}
