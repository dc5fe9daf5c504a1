package no.sykefravaer.ytelse.likemann.flowable;

import java.time.Duration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * Utføreren på sitt beste: mange tråder, mye hentet om gangen, og ingen pause mellom. Hva delene gjør, forklarer Flowable i <a
 * href="https://www.flowable.com/blog/engineering/handling-asynchronous-operations-with-flowable-part-2-components-configuration">
 * Handling asynchronous operations, part 2</a>.
 */
final class Sjenerost {

    static final int UTFORENDE = 16;

    private static final int HENT = 1024;
    private static final int KO = 16_384;
    private static final Duration LETER_HVERT = Duration.ofMillis(50);

    private Sjenerost() {}

    static void sett(StandaloneProcessEngineConfiguration oppsett) {
        oppsett.setAsyncExecutorCorePoolSize(UTFORENDE);
        oppsett.setAsyncExecutorMaxPoolSize(UTFORENDE);
        oppsett.setAsyncExecutorThreadPoolQueueSize(KO);
        var henting = Motor.leterHvert(LETER_HVERT);
        henting.setMaxTimerJobsPerAcquisition(HENT);
        henting.setMaxAsyncJobsDuePerAcquisition(HENT);
        oppsett.setAsyncExecutorConfiguration(henting);
    }
}
