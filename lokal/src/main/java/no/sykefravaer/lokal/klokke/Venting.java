package no.sykefravaer.lokal.klokke;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** Venter på en tilstand, aldri på en tid. */
public final class Venting {

    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration FRIST = Duration.ofMinutes(3);

    private Venting() {}

    /** Noe som kan være sant nå, eller bli det. */
    @FunctionalInterface
    public interface Tilstand {

        boolean erNaadd() throws IOException, SQLException, InterruptedException;
    }

    /**
     * @param hva det ventes på, som slutten på en setning
     * @throws IOException når det ikke er nådd etter tre minutter
     */
    public static void paa(String hva, Tilstand tilstand) throws IOException, InterruptedException {
        var begynt = System.nanoTime();
        try {
            while (!tilstand.erNaadd()) {
                if (System.nanoTime() - begynt > FRIST.toNanos()) {
                    throw new IOException("Ventet for lenge på at " + hva);
                }
                Thread.sleep(POLL);
            }
        } catch (SQLException e) {
            throw new IOException("Databasen svarte ikke mens jeg ventet på at " + hva, e);
        }
    }
}
