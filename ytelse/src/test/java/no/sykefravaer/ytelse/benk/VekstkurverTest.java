package no.sykefravaer.ytelse.benk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sykefravaer.ytelse.benk.Maal.Ref;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VekstkurverTest {

    @Test
    void en_serie_med_to_målinger_blir_en_kurve_fra_den_minste_mengden_til_den_største(@TempDir Path mappe)
            throws IOException {
        var lenker = new Vekstkurver(mappe).skriv(List.of(bestand(100_000, 80), bestand(10_000, 100)));

        assertThat(lenker).contains("ytelse/vekst-bestand.svg").doesNotContain("historie");
        assertThat(Files.readString(mappe.resolve("vekst-bestand.svg")))
                .contains("points=\"60.0,60.0 580.0,88.0\"", ">10 000<", ">100 000<");
    }

    @Test
    void en_måling_alene_er_ingen_kurve(@TempDir Path mappe) throws IOException {
        assertThat(new Vekstkurver(mappe).skriv(List.of(bestand(10_000, 100)))).isEmpty();
        assertThat(mappe).isEmptyDirectory();
    }

    @Test
    void antall_lesere_gir_hver_sin_kurve_og_tømmingen_sin(@TempDir Path mappe) throws IOException {
        var lenker = new Vekstkurver(mappe)
                .skriv(List.of(
                        malt("partisjoner: 1, lesere: 2", "dokumenter", 50),
                        malt("partisjoner: 8, lesere: 2", "dokumenter", 80),
                        malt("partisjoner: 8, lesere: 1", "dokumenter", 70),
                        malt("utboks 0", "dokumenter", 60),
                        malt("utboks 10000", "dokumenter", 60),
                        malt("utboks 10000", "tømming", 900)));

        assertThat(lenker)
                .contains("vekst-partisjoner-2.svg", "vekst-etterslep.svg")
                .doesNotContain("vekst-partisjoner-1.svg", "vekst-tomming.svg");
        assertThat(Files.readString(mappe.resolve("vekst-partisjoner-2.svg"))).contains(">1<", ">8<");
        assertThat(Files.readString(mappe.resolve("vekst-etterslep.svg"))).contains(">0<", ">10 000<");
    }

    private static Resultat malt(String side, String fase, double fart) {
        return RapportTest.malt(new Ref(Vekstkurver.GRUPPE, side, fase), fart);
    }

    private static Resultat bestand(int fravaer, double fart) {
        return RapportTest.malt(new Ref(Vekstkurver.GRUPPE, "bestand " + fravaer, "dokumenter"), fart);
    }
}
