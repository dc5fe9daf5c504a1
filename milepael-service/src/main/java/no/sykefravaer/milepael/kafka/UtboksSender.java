package no.sykefravaer.milepael.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.sykefravaer.milepael.app.TomUtboks;
import no.sykefravaer.milepael.db.UtboksFylt;
import no.sykefravaer.milepael.db.UtboksRepository;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Holder utboksen tom. Vekkes når noe er lagt i en bås, og ser over alle hvert sekund i tilfelle ingen vekket. */
@ApplicationScoped
class UtboksSender {

    private static final Logger LOGG = Logger.getLogger(UtboksSender.class);
    private static final int SENDERE = 2;

    private final TomUtboks utboks;
    private final Milepaelsender sender;
    private final Vekker vekker = new Vekker();
    private final ExecutorService traader = Executors.newVirtualThreadPerTaskExecutor();
    private final boolean sendes;
    private volatile boolean stopper;

    UtboksSender(TomUtboks utboks, Milepaelsender sender, @ConfigProperty(name = "utboks.sendes") boolean sendes) {
        this.utboks = utboks;
        this.sender = sender;
        this.sendes = sendes;
    }

    void start(@Observes StartupEvent start) {
        if (!sendes) {
            return;
        }
        IntStream.range(0, SENDERE).forEach(i -> traader.submit(this::arbeid));
    }

    void vekk(@Observes(during = TransactionPhase.AFTER_SUCCESS) UtboksFylt fylt) {
        vekker.vekk(fylt.sharder());
    }

    void stopp(@Observes ShutdownEvent stopp) throws InterruptedException {
        stopper = true;
        traader.shutdown();
        if (!traader.awaitTermination(5, TimeUnit.SECONDS)) {
            traader.shutdownNow();
        }
    }

    private void arbeid() {
        try {
            sender.varmOpp();
            while (!stopper) {
                tom(vekker.neste(UtboksRepository.SHARDER / SENDERE));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tom(Collection<Integer> sharder) {
        try {
            while (!stopper && !sharder.isEmpty() && utboks.tom(sharder, sender::send) > 0) {}
        } catch (RuntimeException e) {
            LOGG.warnf("Utboksen kunne ikke tømmes nå: %s", e.getClass().getName());
        }
    }
}
