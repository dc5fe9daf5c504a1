package no.sykefravaer.milepael.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.db.NokkelRepository;
import org.jboss.logging.Logger;

/** Etter et bytte av hemmelighet: gjør alle kjent under den nye, så den gamle kan fjernes (docs/drift.md). */
@ApplicationScoped
public class FornyNokler {

    private static final Logger LOGG = Logger.getLogger(FornyNokler.class);
    private static final int PORSJON = 2000;
    private static final UUID FORAN_ALLE = new UUID(0, 0);

    private final NokkelRepository nokler;
    private volatile double mangler = Double.NaN; // til det er sett etter

    FornyNokler(NokkelRepository nokler, MeterRegistry maalere) {
        this.nokler = nokler;
        maalere.gauge("personer.uten.gjeldende.nokkel", this, forny -> forny.mangler);
    }

    /** Det er bare noe å gjøre etter et bytte. */
    @Scheduled(every = "24h", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void alle() {
        var fornyet = 0;
        for (var neste = neste(FORAN_ALLE); !neste.isEmpty(); neste = neste(neste.getLast())) {
            var porsjon = neste;
            QuarkusTransaction.requiringNew().run(() -> nokler.forny(porsjon));
            fornyet += porsjon.size();
        }
        mangler = QuarkusTransaction.requiringNew().call(nokler::antallUtenGjeldende);
        if (fornyet > 0) {
            LOGG.infof(
                    "Nøkkelen under den gjeldende hemmeligheten er gitt til %d personer; %.0f mangler",
                    fornyet, mangler);
        }
    }

    private List<UUID> neste(UUID etter) {
        return QuarkusTransaction.requiringNew().call(() -> nokler.utenGjeldende(etter, PORSJON));
    }
}
