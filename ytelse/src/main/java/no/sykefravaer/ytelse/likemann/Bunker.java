package no.sykefravaer.ytelse.likemann;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Det samme for mange, så mange om gangen og på så mange tråder. */
public final class Bunker implements AutoCloseable {

    private final int storrelse;
    private final ExecutorService traader;

    public Bunker(int storrelse, int traader) {
        this.storrelse = storrelse;
        this.traader = Executors.newFixedThreadPool(traader);
    }

    /** Det som gjøres med hver bunke. */
    @FunctionalInterface
    public interface Handling<T> {

        void paa(List<T> bunke) throws SQLException;
    }

    /** Ferdig med alle når metoden kommer tilbake. */
    public <T> void hver(List<T> alle, Handling<T> handling) throws SQLException {
        var bunker = new ArrayList<List<T>>();
        for (int fra = 0; fra < alle.size(); fra += storrelse) {
            bunker.add(alle.subList(fra, Math.min(fra + storrelse, alle.size())));
        }
        var startet = bunker.stream()
                .map(bunke -> traader.submit(() -> {
                    handling.paa(bunke);
                    return true;
                }));
        try {
            for (var en : startet.toList()) {
                en.get();
            }
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Avbrutt", e);
        }
    }

    @Override
    public void close() {
        traader.shutdownNow();
    }
}
