package no.sykefravaer.varsling.app;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Når det som følger av at dagene går, gjøres: ved oppstart, ved midnatt i Oslo og hvert minutt. */
@ApplicationScoped
class Dagsplan {

    private final UtsettFrister utsettFrister;

    Dagsplan(UtsettFrister utsettFrister) {
        this.utsettFrister = utsettFrister;
    }

    @Scheduled(every = "60s", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void hvertMinutt() {
        utsettFrister.tilOgMedIDag();
    }

    @Scheduled(cron = "0 0 0 * * ?", timeZone = "Europe/Oslo", concurrentExecution = ConcurrentExecution.SKIP)
    void vedMidnatt() {
        utsettFrister.tilOgMedIDag();
    }
}
