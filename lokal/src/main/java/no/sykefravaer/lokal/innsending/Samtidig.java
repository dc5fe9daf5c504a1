package no.sykefravaer.lokal.innsending;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Det samme for mange på en gang. */
public final class Samtidig {

    private Samtidig() {}

    /** Det som gjøres med hver. */
    @FunctionalInterface
    public interface Handling<T> {

        void paa(T en) throws IOException, InterruptedException;
    }

    /** Ferdig med alle når metoden kommer tilbake. */
    public static <T> void hver(Collection<T> alle, Handling<T> handling) throws IOException, InterruptedException {
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            var startet = alle.stream()
                    .map(en -> traader.submit(() -> {
                        handling.paa(en);
                        return true;
                    }))
                    .toList();
            for (var en : startet) {
                krevFerdig(en);
            }
        }
    }

    private static void krevFerdig(Future<Boolean> en) throws IOException, InterruptedException {
        try {
            en.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
    }
}
