package no.sykefravaer.sykmelding.dokument;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeilkoderdokumentTest {

    private static final Path FIL = Path.of("../docs/feilkoder.md");

    private static final String INNLEDNING = """
            # Feilkodene i sykmelding-service

            Generert av `Feilkode`: endre den, og kjør `./mvnw -pl sykmelding-service test -Ddokumentasjon=skriv`.

            Hver feil er `application/problem+json` (RFC 9457) med `type`, `title`, `status` og `kode`, og når det \
            finnes mer å si, `detail`. Når dokumentet er lest, men noe i det er galt, er koden `UGYLDIG_DOKUMENT`, og \
            `feil` har alle brudd på én gang: `felt` (stien, for eksempel `perioder[1].fom`; tom er hele dokumentet), \
            `kode` og `melding`. En kode endres aldri og får aldri ny mening; setningen kan bli bedre. Verdien \
            avsender skrev, gjentas aldri.

            `503` har `Retry-After` i sekunder.

            | status | kode | hva den betyr |
            |---|---|---|
            """;

    @Test
    void dokumentasjonen_av_feilkodene_er_fersk() throws IOException {
        if ("skriv".equals(System.getProperty("dokumentasjon"))) {
            Files.createDirectories(FIL.getParent());
            Files.writeString(FIL, dokument());
        }

        assertThat(FIL)
                .as("docs/feilkoder.md er gammel; kjør ./mvnw -pl sykmelding-service test -Ddokumentasjon=skriv")
                .hasContent(dokument());
    }

    private static String dokument() {
        return Arrays.stream(Feilkode.values())
                .map(kode -> "| %d | `%s` | %s |%n".formatted(kode.status(), kode, kode.setning()))
                .collect(joining("", INNLEDNING, ""));
    }
}
