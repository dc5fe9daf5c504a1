package no.sykefravaer.ytelse.benk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import no.sykefravaer.ytelse.benk.Maal.Ref;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RapportTest {

    static final Ref VAR = new Ref("saksgang", "kjernen", "opprett");
    static final Ref DERES = new Ref("saksgang", "likemann", "opprett");
    static final Maal MINST = new Maal("fart", 100, true, "saker/s", VAR, null);
    static final Maal HOYST = new Maal("tid", 20, false, "s", VAR, null);
    static final Maal MOT = new Maal("fart mot likemannen", 10, true, "×", VAR, DERES);

    @Test
    void sidene_måles_i_motsatt_rekkefølge_annenhver_gang() {
        var sider = List.of("A", "B", "C");

        assertThat(Rekkefolge.i(0, sider)).containsExactly("A", "B", "C");
        assertThat(Rekkefolge.i(1, sider)).containsExactly("C", "B", "A");
        assertThat(Rekkefolge.i(2, sider)).containsExactly("A", "B", "C");
    }

    @Test
    void medianen_er_den_midterste_eller_midt_mellom_de_to_midterste() {
        assertThat(Fordeling.av(List.of(3.0, 1.0, 2.0))).isEqualTo(new Fordeling(2, 1, 3));
        assertThat(Fordeling.av(List.of(4.0, 1.0, 2.0, 10.0))).isEqualTo(new Fordeling(3, 1, 10));
    }

    @Test
    void et_mål_er_nådd_eller_sier_hvor_mye_som_mangler() {
        assertThat(Dom.av(MINST, List.of(malt(VAR, 100))).tekst()).isEqualTo("nådd");
        assertThat(Dom.av(MINST, List.of(malt(VAR, 77))).tekst()).isEqualTo("mangler 23 %");
        assertThat(Dom.av(HOYST, List.of(malt(VAR, 20))).tekst()).isEqualTo("nådd");
        assertThat(Dom.av(HOYST, List.of(malt(VAR, 28))).tekst()).isEqualTo("40 % over");
    }

    @Test
    void et_mål_om_et_forhold_deler_medianene_og_krever_begge() {
        assertThat(Dom.av(MOT, List.of(malt(VAR, 90, 100, 300), malt(DERES, 5))).verdi())
                .isEqualTo(20);
        assertThat(Dom.av(MOT, List.of(malt(VAR, 100))).tekst()).isEqualTo("ikke målt her");
    }

    @Test
    void hvert_mål_har_en_rad_enten_det_er_målt_eller_ikke() {
        assertThat(Rapport.maalene(List.of()).lines()).hasSize(Maal.ALLE.size() + 2);
    }

    @Test
    void tall_skrives_på_norsk_og_en_strek_betyr_at_ingen_har_talt() {
        assertThat(Tabell.tall(12_345.6)).isEqualTo("12 346");
        assertThat(Tabell.tall(1.5)).isEqualTo("1,50");
        assertThat(Tabell.tall(Double.NaN)).isEqualTo("–");
    }

    @Test
    void kolonner_med_tall_står_til_høyre() {
        assertThat(new Tabell("Side", "Median:").rad("kjernen", 2.0)).hasToString("""
                | Side | Median |
                |---|---:|
                | kjernen | 2,00 |
                """);
    }

    @Test
    void boka_gir_det_siste_som_er_målt_og_glemmer_ingenting(@TempDir Path mappe) throws IOException {
        var bok = new Resultatbok(mappe);
        bok.foer(List.of(malt(VAR, 1), malt(DERES, 2)));
        bok.foer(List.of(malt(VAR, 3)));

        assertThat(bok.siste()).containsExactly(malt(VAR, 3), malt(DERES, 2));
    }

    @Test
    void en_kjøring_der_alt_ble_forkastet_skjuler_ikke_den_før(@TempDir Path mappe) throws IOException {
        var bok = new Resultatbok(mappe);
        bok.foer(List.of(malt(VAR, 1)));
        bok.foer(List.of(malt(VAR)));

        assertThat(bok.siste()).containsExactly(malt(VAR, 1));
    }

    static Resultat malt(Ref ref, double... verdier) {
        return new Resultat(
                "k1",
                ref.gruppe(),
                ref.side(),
                ref.fase(),
                "saker/s",
                DoubleStream.of(verdier).boxed().toList(),
                List.of(),
                0);
    }
}
