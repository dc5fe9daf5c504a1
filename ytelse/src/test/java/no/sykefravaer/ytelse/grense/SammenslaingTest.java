package no.sykefravaer.ytelse.grense;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.sykefravaer.ytelse.grense.Sammenslaing.Periode;
import org.junit.jupiter.api.Test;

/** Grensen regner ut noe, og det samme på begge måtene. */
class SammenslaingTest {

    private static final LocalDate JANUAR = LocalDate.of(2025, 1, 1);

    @Test
    void seksten_dagers_opphold_begynner_fraværet_på_nytt_og_femten_gjør_det_ikke() {
        var forste = new Periode(JANUAR, LocalDate.of(2025, 1, 10));
        var etterFemten = new Periode(LocalDate.of(2025, 1, 26), LocalDate.of(2025, 1, 31));
        var etterSeksten = new Periode(LocalDate.of(2025, 1, 27), LocalDate.of(2025, 1, 31));

        assertThat(Sammenslaing.frister(List.of(etterFemten, forste)).getFirst())
                .isEqualTo(JANUAR.plusDays(28));
        assertThat(Sammenslaing.frister(List.of(etterSeksten, forste)).getFirst())
                .isEqualTo(LocalDate.of(2025, 2, 24));
    }

    @Test
    void tallene_gir_de_samme_fristene_som_datoene() {
        var regning = new Sammenslaing();
        for (int i = 0; i < regning.datoer().size(); i++) {
            var frister = new int[8];
            Sammenslaing.settFrister(regning.tall()[i], frister);

            assertThat(Arrays.stream(frister).mapToObj(LocalDate::ofEpochDay).toList())
                    .isEqualTo(Sammenslaing.frister(regning.datoer().get(i)));
        }
    }
}
