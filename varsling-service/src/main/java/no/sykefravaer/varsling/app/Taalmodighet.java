package no.sykefravaer.varsling.app;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Prøver om igjen så lenge feilen ligger i omgivelsene, til det går eller tjenesten stopper. Feil i innholdet slippes ut. */
@ApplicationScoped
class Taalmodighet {

    private static final Logger LOGG = Logger.getLogger(Taalmodighet.class);

    private final Fremdrift fremdrift;
    private final Ventetid ventetid =
            new Ventetid(tak -> ThreadLocalRandom.current().nextLong(tak));
    private final CountDownLatch stopper = new CountDownLatch(1);

    Taalmodighet(Fremdrift fremdrift) {
        this.fremdrift = fremdrift;
    }

    /** @throws Stopper når tjenesten stopper før det gikk */
    void utfor(Runnable arbeid) {
        for (int forsok = 1; ; forsok++) {
            try {
                arbeid.run();
                fremdrift.lyktes();
                return;
            } catch (RuntimeException e) {
                if (Feilart.av(e) == Feilart.INNHOLD) {
                    throw e;
                }
                fremdrift.mislyktes();
                LOGG.warnf("Forsøk %d mislyktes (%s), prøver igjen", forsok, Feilart.kode(e));
                vent(forsok);
            }
        }
    }

    private void vent(int forsok) {
        try {
            if (stopper.await(ventetid.etter(forsok).toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopper();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopper();
        }
    }

    void stopp(@Observes ShutdownEvent hendelse) {
        stopper.countDown();
    }
}
