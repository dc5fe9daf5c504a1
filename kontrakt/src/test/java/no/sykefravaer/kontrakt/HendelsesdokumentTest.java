package no.sykefravaer.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HendelsesdokumentTest {

    private static final Path FIL = Path.of("../docs/hendelser.md");

    @Test
    void dokumentasjonen_av_hendelsene_er_fersk() throws IOException {
        if ("skriv".equals(System.getProperty("dokumentasjon"))) {
            Files.createDirectories(FIL.getParent());
            Files.writeString(FIL, Hendelsesdokument.tekst());
        }

        assertThat(FIL)
                .as("docs/hendelser.md er gammel; skriv den på nytt med ./mvnw -pl kontrakt test -Ddokumentasjon=skriv")
                .hasContent(Hendelsesdokument.tekst());
    }
}
