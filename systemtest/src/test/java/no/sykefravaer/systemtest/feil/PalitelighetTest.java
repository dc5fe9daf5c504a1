package no.sykefravaer.systemtest.feil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Tabellene i {@code docs/palitelighet.md} er regnet ut av bøkene; {@code -Ddokumentasjon=skriv} skriver dem. */
@Order(1)
class PalitelighetTest {

    private static final Path DOCS =
            Path.of(System.getProperty("sykefravaer.rot", "..")).resolve("docs");
    private static final Path SIDE = DOCS.resolve("palitelighet.md");
    private static final boolean SKRIV = "skriv".equals(System.getProperty("dokumentasjon"));

    @Test
    void tabellene_er_som_bøkene() throws IOException {
        var side = Files.readString(SIDE);
        var ny = medTabell(side, "bok", Bok.les(fil("bok")).tabell());
        ny = medTabell(ny, "plantet", Bok.les(fil("plantet")).tabell());
        ny = medTabell(ny, "lekkasje", Letebok.les(fil("lekkasje")).tabell());
        if (SKRIV) {
            Files.writeString(SIDE, ny);
        } else {
            assertThat(side).isEqualTo(ny);
        }
    }

    private static Path fil(String bok) {
        return DOCS.resolve("palitelighet").resolve(bok + ".tsv");
    }

    private static String medTabell(String side, String bok, String tabell) {
        var begynner = "<!-- " + bok + " -->\n";
        var slutter = "<!-- slutt " + bok + " -->";
        var fra = side.indexOf(begynner) + begynner.length();
        return side.substring(0, fra) + tabell + side.substring(side.indexOf(slutter));
    }
}
