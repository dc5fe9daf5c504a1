package no.sykefravaer.lokal.vakt;

import java.io.IOException;
import java.time.Duration;

/**
 * Passer på at en prosess ikke overlever tilsynet: når det er borte, også etter {@code kill -9}, tar røret inn slutt.
 */
public final class Vakt {

    private static final Duration FRIST = Duration.ofSeconds(10);

    private Vakt() {}

    public static void begynn() {
        Thread.ofPlatform().daemon().name("vakt").start(Vakt::ventPaaSlutt);
    }

    private static void ventPaaSlutt() {
        try {
            while (System.in.read() >= 0) {
                // Ingen skriver hit; bare slutten betyr noe.
            }
        } catch (IOException e) {
            // Et brutt rør er også en slutt.
        }
        Thread.ofPlatform().daemon().name("vakt-frist").start(Vakt::slukkEtterFrist);
        System.exit(0);
    }

    private static void slukkEtterFrist() {
        try {
            Thread.sleep(FRIST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
