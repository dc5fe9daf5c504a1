package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Tiden noe er galt. Det er ikke en venting på svar: den er det som prøves. */
final class Varighet {

    private Varighet() {}

    static void gaar(Duration tid) {
        var seinere = CompletableFuture.delayedExecutor(tid.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(() -> {}, seinere).join();
    }
}
