package no.sykefravaer.varsling.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;
import no.sykefravaer.varsling.db.Sletting;
import no.sykefravaer.varsling.tid.Klokke;

/** Sletter det som har stått så lenge det skal. En sak slettes når kjernen sier at den er borte der. */
@ApplicationScoped
public class SlettForeldet {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Sletting sletting;
    private final Klokke klokke;

    SlettForeldet(Sletting sletting, Klokke klokke) {
        this.sletting = sletting;
        this.klokke = klokke;
    }

    @Scheduled(cron = "0 45 2 * * ?", timeZone = "Europe/Oslo", concurrentExecution = ConcurrentExecution.SKIP)
    void hverNatt() {
        per(klokke.iDag());
    }

    /** Loggene er ført i virkelig tid, og slettes etter den, hvilken dag det enn er i kalenderen. */
    public void per(LocalDate iDag) {
        iTransaksjon(() -> sletting.partenesLukkede(Lagringstid.PARTENES_OPPGAVE.grense(iDag)));
        iTransaksjon(() -> sletting.flyttinger(foer(Lagringstid.FLYTTING, iDag)));
        iTransaksjon(() -> sletting.forkastedePoster(foer(Lagringstid.FORKASTET_POST, iDag)));
        iTransaksjon(() -> sletting.mottatteHendelser(foer(Lagringstid.MOTTATT_HENDELSE, iDag)));
        iTransaksjon(() -> sletting.logger(foer(Lagringstid.INNSYN, LocalDate.ofInstant(klokke.naa(), OSLO))));
        iTransaksjon(() -> sletting.avsluttedeOkter(klokke.naa()));
    }

    /** Alt om personene, som kjernen ikke har lenger. */
    void saker(Collection<UUID> personer) {
        iTransaksjon(() -> sletting.saker(personer));
    }

    private static void iTransaksjon(Runnable gjor) {
        QuarkusTransaction.requiringNew().run(gjor);
    }

    private static Instant foer(Lagringstid regel, LocalDate iDag) {
        return regel.grense(iDag).atStartOfDay(OSLO).toInstant();
    }
}
