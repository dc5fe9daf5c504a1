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

    private static Resultat bestand(int fravaer, double fart) {
        return RapportTest.malt(new Ref(Vekstkurver.GRUPPE, "bestand " + fravaer, "dokumenter"), fart);
    }
}
