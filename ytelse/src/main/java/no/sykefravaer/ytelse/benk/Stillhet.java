package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Venter, men ikke for lenge, til maskinen er stille. */
public record Stillhet(Duration lengst) {

    private static final Duration BLIKK = Duration.ofMillis(500);
    static final int KJERNER = Runtime.getRuntime().availableProcessors();

    /** Hvorfor det ikke ble stille i tide; tom når det er stille nå. */
    public Optional<String> vent() throws IOException, InterruptedException {
        var begynt = System.nanoTime();
        var grunn = blikk();
        while (grunn.isPresent() && System.nanoTime() - begynt < lengst.toNanos()) {
            grunn = blikk();
        }
        return grunn;
    }

    private static Optional<String> blikk() throws IOException, InterruptedException {
        var foer = Avlesning.naa();
        Thread.sleep(BLIKK);
        return Renhet.foer(Avlesning.naa().siden(foer, KJERNER));
    }
}
