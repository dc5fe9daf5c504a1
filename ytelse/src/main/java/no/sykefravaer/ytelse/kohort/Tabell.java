package no.sykefravaer.ytelse.kohort;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Hvor mange fravær et år har, og hvor mange av dem som passerer hver uke (ekspertgruppens tabell 4.2). */
public record Tabell(int tilfeller, NavigableMap<Integer, Integer> passerer) {

    private static final String FIL = "/tabell-4-2.csv";
    private static final int HELE_LANDET = 653_000;

    public Tabell {
        passerer = Collections.unmodifiableNavigableMap(new TreeMap<>(passerer));
    }

    /** Hele landet i ett år. */
    public static Tabell nasjonal() {
        var ressurs = Objects.requireNonNull(Tabell.class.getResourceAsStream(FIL), FIL);
        try (var linjer = new BufferedReader(new InputStreamReader(ressurs, UTF_8))) {
            var passerer = new TreeMap<Integer, Integer>();
            linjer.lines()
                    .skip(1)
                    .map(linje -> linje.split(",", 3))
                    .forEach(felt -> passerer.put(Integer.valueOf(felt[0]), Integer.valueOf(felt[1])));
            return new Tabell(HELE_LANDET, passerer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** En så stor del av landet; en halv rundes opp. */
    public Tabell delt(int paa) {
        var del = new TreeMap<Integer, Integer>();
        passerer.forEach((uke, antall) -> del.put(uke, delt(antall, paa)));
        return new Tabell(delt(tilfeller, paa), del);
    }

    private static int delt(int antall, int paa) {
        return (int) ((2L * antall + paa) / (2L * paa));
    }
}
