package no.sykefravaer.milepael.app;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import no.sykefravaer.milepael.db.Databasefeil;
import no.sykefravaer.milepael.tid.Klokke;
import org.jboss.logging.Logger;

/** Prøver til det går når basen er borte, låst eller treg, og sier fra så lenge det står på. */
@ApplicationScoped
public class Utholdenhet {

    private static final Logger LOGG = Logger.getLogger(Utholdenhet.class);
    private static final long LENGST_MILLIS = 5_000;

    private final Klokke klokke;
    private final CountDownLatch stopper = new CountDownLatch(1);
    private final AtomicReference<Instant> fastSiden = new AtomicReference<>();

    Utholdenhet(Klokke klokke) {
        this.klokke = klokke;
    }

    /**
     * @throws Innholdsfeil når innholdet er årsaken
     * @throws CancellationException når tjenesten stopper; da er ingenting kvittert, og det samme leses igjen
     */
    void tilDetGaar(Runnable arbeid) {
        for (int forsok = 0; !gikk(arbeid, forsok); forsok++) {
            vent(forsok);
        }
        fastSiden.set(null);
    }

    /** Siden når arbeidet har stått fast; tom når det går. */
    public Optional<Instant> fastSiden() {
        return Optional.ofNullable(fastSiden.get());
    }

    void stopp(@Observes ShutdownEvent stopp) {
        stopper.countDown();
    }

    private boolean gikk(Runnable arbeid, int forsok) {
        try {
            arbeid.run();
            return true;
        } catch (RuntimeException e) {
            if (skyldesInnholdet(e)) {
                throw new Innholdsfeil(e);
            }
            fastSiden.compareAndSet(null, klokke.naa());
            LOGG.warnf(
                    "Lagring gikk ikke, forsøk %d: %s", forsok + 1, e.getClass().getName());
            return false;
        }
    }

    /** Basens egne ord avgjør; uten dem er det innholdet, så en feil hos oss stanser én post og ikke hele strømmen. */
    static boolean skyldesInnholdet(Throwable feil) {
        for (var arsak = feil; arsak != null; arsak = arsak.getCause()) {
            if (arsak instanceof Databasefeil databasefeil) {
                return databasefeil.skyldesInnholdet();
            }
            if (arsak instanceof SQLException || arsak.getClass().getName().startsWith("jakarta.transaction")) {
                return false;
            }
        }
        return true;
    }

    private void vent(int forsok) {
        var tak = Math.min(LENGST_MILLIS, 100L << Math.min(forsok, 10));
        try {
            if (stopper.await(ThreadLocalRandom.current().nextLong(tak / 2, tak), TimeUnit.MILLISECONDS)) {
                throw new CancellationException("Tjenesten stopper");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Tjenesten stopper");
        }
    }
}
