package no.sykefravaer.milepael.app;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Når det regnes på nytt: en bit av hvert sekund så lenge noe gjenstår. Resten av sekundet er strømmens. */
@ApplicationScoped
class Omregningsplan {

    private final OmregnPersoner omregn;
    private final Duration arbeidstid;

    Omregningsplan(OmregnPersoner omregn, @ConfigProperty(name = "omregning.arbeidstid") Duration arbeidstid) {
        this.omregn = omregn;
        this.arbeidstid = arbeidstid;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void hvertSekund() {
        omregn.arbeid(arbeidstid);
    }
}
