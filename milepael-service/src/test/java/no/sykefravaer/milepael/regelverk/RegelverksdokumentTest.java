package no.sykefravaer.milepael.regelverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@code docs/regelverk.md} er laget av koden; {@code -Ddokumentasjon=skriv} lager den på nytt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegelverksdokumentTest {

    private static final Path FIL = Path.of("..", "docs", "regelverk.md");

    @Test
    void siden_juristen_leser_sier_det_samme_som_koden() throws IOException {
        var side = Regelverksdokument.av(Regelverk.REGLER);
        if ("skriv".equals(System.getProperty("dokumentasjon"))) {
            Files.createDirectories(FIL.getParent());
            Files.writeString(FIL, side);
        }

        assertThat(Files.readString(FIL))
                .as("docs/regelverk.md er utdatert; lag den på nytt med -Ddokumentasjon=skriv")
                .isEqualTo(side);
    }
}
