package no.sykefravaer.lokal.vakt;

import java.io.IOException;
import java.util.logging.LogManager;

/** Oppsettet av loggen, lest av JDK-en selv ({@code java.util.logging.config.class}). */
public final class Logging {

    public Logging() throws IOException {
        try (var oppsett = Logging.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(oppsett);
        }
    }
}
