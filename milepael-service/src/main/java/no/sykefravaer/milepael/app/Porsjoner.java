package no.sykefravaer.milepael.app;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Mye arbeid delt i passe store deler som gjøres hver for seg. */
final class Porsjoner {

    private Porsjoner() {}

    /** I rekkefølge, den siste kan være mindre. */
    static <T> List<List<T>> av(List<T> alle, int stoerrelse) {
        return IntStream.iterate(0, fra -> fra < alle.size(), fra -> fra + stoerrelse)
                .mapToObj(fra -> alle.subList(fra, Math.min(alle.size(), fra + stoerrelse)))
                .toList();
    }

    /** Svaret når det er klart; feilet arbeidet, er feilen den samme her. */
    static <T> T svar(Future<T> arbeid) {
        try {
            return arbeid.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException feil) {
                throw feil;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
