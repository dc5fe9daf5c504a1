package no.sykefravaer.ytelse.likemann;

import java.util.Collection;
import java.util.HashMap;

/** Det som skulle vært der og ikke er det, og det som er der og ikke skulle vært det. To like er to. */
public record Avvik(long manglende, long ekstra) {

    static final Avvik INGEN = new Avvik(0, 0);

    public static <T> Avvik mellom(Collection<T> ventet, Collection<T> funnet) {
        var rest = new HashMap<T, Integer>();
        ventet.forEach(en -> rest.merge(en, 1, Integer::sum));
        funnet.forEach(en -> rest.merge(en, -1, Integer::sum));
        long manglende = rest.values().stream()
                .filter(antall -> antall > 0)
                .mapToLong(antall -> antall)
                .sum();
        long ekstra = rest.values().stream()
                .filter(antall -> antall < 0)
                .mapToLong(antall -> -antall)
                .sum();
        return new Avvik(manglende, ekstra);
    }

    public static Avvik antall(long ventet, long funnet) {
        return new Avvik(Math.max(0, ventet - funnet), Math.max(0, funnet - ventet));
    }

    public Avvik og(Avvik annet) {
        return new Avvik(manglende + annet.manglende, ekstra + annet.ekstra);
    }
}
