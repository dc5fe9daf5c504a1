package no.sykefravaer.lokal.testressurs;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Logging fra delene rundt, dempet så testenes egen logg kan leses. */
final class Stillhet {

    private static final List<String> KATEGORIER =
            List.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky");

    /** Det samme for Quarkus, som setter nivåene på nytt når appen starter. */
    static final Map<String, String> OPPSETT = KATEGORIER.stream()
            .collect(Collectors.toUnmodifiableMap("quarkus.log.category.\"%s\".level"::formatted, kategori -> "WARN"));

    /** Holdt fast, for en logger ingen holder, glemmer nivået sitt. */
    private static final List<Logger> LOGGERE =
            KATEGORIER.stream().map(Logger::getLogger).toList();

    private Stillhet() {}

    static void senk() {
        LOGGERE.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
