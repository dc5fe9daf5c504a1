package no.sykefravaer.lokal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** De utpakkede PostgreSQL-programmene. */
final class Programfiler {

    /** Biblioteket legger denne når alt er pakket ut. */
    private static final String FERDIG = ".exists";

    private Programfiler() {}

    /** En utpakking som ble avbrutt, kan ikke fortsettes; den fjernes, så neste begynner på nytt. */
    static void fjernHalve(Path programmer) throws IOException {
        Files.createDirectories(programmer);
        try (var mapper = Files.newDirectoryStream(programmer, "PG-*")) {
            for (var mappe : mapper) {
                if (Files.isDirectory(mappe) && !Files.exists(mappe.resolve(FERDIG))) {
                    slett(mappe);
                }
            }
        }
    }

    private static void slett(Path mappe) throws IOException {
        try (var alle = Files.walk(mappe)) {
            for (var fil : alle.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fil);
            }
        }
    }
}
