package no.sykefravaer.lokal.testressurs.adgang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tabellen slik den står i docs/adgang: skrevet på nytt når det bes om det. */
public final class Adgangsdokument {

    private Adgangsdokument() {}

    /** Fila, etter at den er skrevet med {@code -Ddokumentasjon=skriv}. @param tjeneste navnet på modulen */
    public static Path fil(String tjeneste, String tabell) {
        var fil = Path.of("../docs/adgang/" + tjeneste + ".md");
        if ("skriv".equals(System.getProperty("dokumentasjon"))) {
            try {
                Files.createDirectories(fil.getParent());
                Files.writeString(fil, tekst(tjeneste, tabell));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fil;
    }

    public static String tekst(String tjeneste, String tabell) {
        return """
                # Hvem som slipper inn i %1$s

                Generert av `%1$s/src/test/resources/adgang.txt` og tjenestens egen OpenAPI: endre tabellen, og kjør \
                `./mvnw -pl %1$s -am test -Ddokumentasjon=skriv`. Et endepunkt uten rad velter bygget, og hver rad er prøvd \
                for hver rolle. Hva ordene betyr, står i [../adgang.md](../adgang.md).

                """.formatted(tjeneste) + tabell;
    }
}
