package no.sykefravaer.milepael.app;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Når det forfalte gjøres: ved oppstart, ved midnatt i Oslo og hvert minutt. */
@ApplicationScoped
class Forfallsplan {

    private final AktiverForfalte aktiver;

    Forfallsplan(AktiverForfalte aktiver) {
        this.aktiver = aktiver;
    }

    @Scheduled(every = "60s", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void hvertMinutt() {
        aktiver.tilOgMedIDag();
    }

    @Scheduled(cron = "0 0 0 * * ?", timeZone = "Europe/Oslo", concurrentExecution = ConcurrentExecution.SKIP)
    void vedMidnatt() {
        aktiver.tilOgMedIDag();
    }
}
