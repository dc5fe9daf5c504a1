package no.sykefravaer.milepael.app;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.milepael.tid.Klokke;

/** Det som har stått lenge nok, slettes hver natt. */
@ApplicationScoped
class Sletteplan {

    private final SlettForeldet slett;
    private final Klokke klokke;

    Sletteplan(SlettForeldet slett, Klokke klokke) {
        this.slett = slett;
        this.klokke = klokke;
    }

    @Scheduled(cron = "0 15 2 * * ?", timeZone = "Europe/Oslo", concurrentExecution = ConcurrentExecution.SKIP)
    void hverNatt() {
        slett.per(klokke.iDag());
    }
}
