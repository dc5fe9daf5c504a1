package no.sykefravaer.milepael.regelverk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Det som er sant for hele tabellen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegelverkTest {

    static final List<Regel> REGLER = Regelverk.REGLER;

    @Test
    void radene_står_i_rekkefølge_etter_uke_og_så_tid() {
        assertThat(REGLER)
                .isSortedAccordingTo(Comparator.comparingInt(Regel::uke)
                        .thenComparing(regel -> regel.gyldighet().fom()));
    }

    @Test
    void rader_med_samme_id_overlapper_aldri_i_tid() {
        for (var regel : REGLER) {
            assertThat(REGLER)
                    .filteredOn(annen -> annen != regel && annen.id().equals(regel.id()))
                    .noneMatch(annen -> annen.gyldighet().overlapper(regel.gyldighet()));
        }
    }

    @Test
    void hver_uke_har_én_regel() {
        assertThat(REGLER.stream().map(regel -> regel.uke() + " " + regel.id()).distinct())
                .containsExactly(
                        "4 OPPFOLGINGSPLAN",
                        "7 DIALOGMOTE_1",
                        "8 AKTIVITETSKRAV",
                        "9 RAPPORT_TIL_NAV",
                        "12 OPPFOLGING_UTEN_ARBEIDSGIVER",
                        "26 DIALOGMOTE_2",
                        "39 SNART_SLUTT_PA_SYKEPENGER",
                        "52 MAKSDATO");
    }

    @Test
    void n_uker_er_omme_på_dag_7n() {
        var start = LocalDate.of(2024, 3, 4);

        assertThat(List.of(4, 7, 8, 9, 12, 26, 39, 52))
                .extracting(uke -> Uker.frist(start, uke).toEpochDay() - start.toEpochDay() + 1)
                .containsExactly(28L, 49L, 56L, 63L, 84L, 182L, 273L, 364L);
    }

    @Test
    void hver_rad_gjelder_fra_den_dagen_den_forrige_slutter() {
        for (var id : REGLER.stream().map(Regel::id).distinct().toList()) {
            var rader = REGLER.stream()
                    .filter(regel -> regel.id().equals(id))
                    .map(Regel::gyldighet)
                    .toList();
            for (int i = 1; i < rader.size(); i++) {
                assertThat(rader.get(i).fom()).isEqualTo(rader.get(i - 1).tom().plusDays(1));
            }
        }
    }

    @Test
    void den_ansvarlige_får_oppgaven() {
        assertThat(REGLER).allMatch(regel -> regel.mottakere().contains(Adressat.oppgaveTil(regel.ansvarlig())));
    }

    @Test
    void to_vilkår_gjelder_bare_når_begge_gjør_det() {
        var beste = new Fravaer(null, LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH, 56, false, true, null);
        var begge = Vilkar.MINST_56_SYKEDAGER.og(Vilkar.HAR_ARBEIDSGIVER);

        assertThat(begge.oppfylt(beste)).isTrue();
        assertThat(begge.oppfylt(
                        new Fravaer(null, LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH, 55, false, true, null)))
                .isFalse();
        assertThat(begge.oppfylt(
                        new Fravaer(null, LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH, 56, false, false, null)))
                .isFalse();
        assertThat(begge.tekst()).isEqualTo("den sykmeldte har minst 56 sykedager og den sykmeldte har arbeidsgiver");
    }

    @Test
    void en_installasjon_kan_velge_en_annen_aktiveringsdag() {
        var regler = Regelverk.medAktivering(Map.of("DIALOGMOTE_2", 112));

        assertThat(regler)
                .filteredOn(regel -> regel.id().equals("DIALOGMOTE_2"))
                .isNotEmpty()
                .allMatch(regel -> regel.aktivering().dager() == 112);
    }

    @Test
    void en_aktiveringsdag_for_en_regel_som_ikke_finnes_er_en_feil() {
        assertThatThrownBy(() -> Regelverk.medAktivering(Map.of("DIALOGMØTE", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
