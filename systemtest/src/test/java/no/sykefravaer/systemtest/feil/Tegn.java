package no.sykefravaer.systemtest.feil;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;

/** Et tegn på at det som skulle gå galt, gikk galt. */
final class Tegn {

    private static final Duration SKJER = Duration.ofSeconds(20);

    private Tegn() {}

    /** Sant så snart tegnet er der; usant når det ikke kom i tide. */
    static boolean kommer(Callable<Boolean> tegn) {
        try {
            await("et tegn på at det skjedde").atMost(SKJER).ignoreExceptions().until(tegn);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }
}
