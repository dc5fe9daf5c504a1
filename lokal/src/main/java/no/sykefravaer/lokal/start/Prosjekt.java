package no.sykefravaer.lokal.start;

import java.nio.file.Path;

/** Roten av prosjektet, der tjenestene er bygd. */
final class Prosjekt {

    private Prosjekt() {}

    static Path rot() {
        return Path.of(System.getProperty("sykefravaer.rot", "")).toAbsolutePath();
    }
}
