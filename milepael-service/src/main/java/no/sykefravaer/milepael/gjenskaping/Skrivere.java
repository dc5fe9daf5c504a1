package no.sykefravaer.milepael.gjenskaping;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Noen tråder som skriver mens det leses; er alle opptatt og køen full, skriver den som leser. Stanser ved den første feilen. */
final class Skrivere implements AutoCloseable {

    private final ThreadPoolExecutor traader;
    private final AtomicReference<RuntimeException> feil = new AtomicReference<>();

    Skrivere(int antall) {
        var ko = new ArrayBlockingQueue<Runnable>(2 * antall);
        traader = new ThreadPoolExecutor(antall, antall, 0, TimeUnit.SECONDS, ko, new CallerRunsPolicy());
    }

    /** @throws RuntimeException den som stanset det, når noe alt har gått galt */
    void skriv(Runnable arbeid) {
        krevUtenFeil();
        traader.execute(() -> utfor(arbeid));
    }

    /** Alt som er bedt om, er skrevet når metoden kommer tilbake. */
    void ventTilAltErSkrevet() throws InterruptedException {
        traader.shutdown();
        while (!traader.awaitTermination(1, TimeUnit.HOURS)) {}
        krevUtenFeil();
    }

    @Override
    public void close() {
        traader.shutdownNow();
    }

    private void utfor(Runnable arbeid) {
        try {
            if (feil.get() == null) {
                arbeid.run();
            }
        } catch (RuntimeException e) {
            feil.compareAndSet(null, e);
        }
    }

    private void krevUtenFeil() {
        if (feil.get() != null) {
            throw feil.get();
        }
    }
}
