package no.sykefravaer.varsling.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import no.sykefravaer.varsling.app.SammenlignMottaker.Rader;
import no.sykefravaer.varsling.db.Bestillingsrader;
import no.sykefravaer.varsling.db.Oppgaverader;
import no.sykefravaer.varsling.db.Sammenligning;
import no.sykefravaer.varsling.db.Sammenligningsrader;
import no.sykefravaer.varsling.db.Tilbakemeldingsrader;
import no.sykefravaer.varsling.mottaker.Mottakerkanal;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.logging.Logger;

/** Hver natt, og når driften vil: åpne oppgaver her holdes mot åpne oppgaver hos hver mottaker. */
@ApplicationScoped
public class Sammenligninger {

    private static final Logger LOGG = Logger.getLogger(Sammenligninger.class);

    private final List<Mottakerkanal> kanaler;
    private final Rader rader;
    private final LeverOppgaver leverOppgaver;
    private final Klokke klokke;
    private final MeterRegistry maalinger;

    Sammenligninger(
            @All List<Mottakerkanal> kanaler,
            Sammenligningsrader sammenligning,
            Tilbakemeldingsrader tilbakemeldinger,
            Oppgaverader oppgaver,
            Bestillingsrader bestillinger,
            LeverOppgaver leverOppgaver,
            Klokke klokke,
            MeterRegistry maalinger) {
        this.kanaler = kanaler;
        this.rader = new Rader(sammenligning, tilbakemeldinger, oppgaver, bestillinger);
        this.leverOppgaver = leverOppgaver;
        this.klokke = klokke;
        this.maalinger = maalinger;
    }

    @Scheduled(cron = "0 30 3 * * ?", timeZone = "Europe/Oslo", concurrentExecution = ConcurrentExecution.SKIP)
    void hverNatt() throws InterruptedException {
        utfor();
    }

    /** Hver mottaker for seg; en som ikke svarer, stanser ikke de andre. */
    public synchronized List<Sammenligning> utfor() throws InterruptedException {
        for (var kanal : kanaler) {
            var funn = new SammenlignMottaker(kanal, rader, klokke).utfor();
            QuarkusTransaction.requiringNew().run(() -> rader.sammenligning().lagre(funn));
            meld(funn);
        }
        leverOppgaver.vekk();
        return rader.sammenligning().les(klokke.iDag());
    }

    private void meld(Sammenligning funn) {
        if (funn.feil() != null) {
            LOGG.errorf("Sammenligningen med %s ble ikke ferdig: %s", funn.mottaker(), funn.feil());
        }
        Map.of(
                        "lukket_der", funn.lukketDer(),
                        "mangler", funn.mangler(),
                        "lukket_her", funn.lukketHer(),
                        "ukjent", funn.ukjent())
                .forEach((slag, antall) -> maalinger
                        .counter("varsling.avvik", "mottaker", funn.mottaker().name(), "slag", slag)
                        .increment(antall));
    }
}
