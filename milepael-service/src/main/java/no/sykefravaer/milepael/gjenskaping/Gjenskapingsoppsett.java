package no.sykefravaer.milepael.gjenskaping;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Det som sies når tjenesten startes med profilen {@code gjenskaping} (docs/drift.md). */
@ConfigMapping(prefix = "gjenskaping")
interface Gjenskapingsoppsett {

    /** JDBC-adressen til databasen som har fakta; den endres aldri. */
    Optional<String> fraUrl();

    Optional<String> fraBruker();

    Optional<String> fraPassord();

    /** Dagen det som forfaller, er gjort til og med, Europe/Oslo; i dag når den ikke er sagt. */
    Optional<LocalDate> til();

    /** Så mange skriver samtidig. */
    @WithDefault("2")
    int traader();

    /** Sammenlign med det som alt er her, uten å skrive noe. */
    @WithDefault("false")
    boolean bareSammenlign();

    /** Mappa begge utdragene skrives til, som tekst; ingen filer når den ikke er sagt. */
    Optional<Path> utdrag();
}
