package no.sykefravaer.ytelse.nasjonaltaar;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Hva tiden gikk til, i den rekkefølgen det først ble gjort. */
final class Tidsbruk {

    private final Map<String, Long> nanos = new LinkedHashMap<>();

    /** Noe som tar tid. */
    @FunctionalInterface
    interface Arbeid {

        void gjor() throws IOException, SQLException, InterruptedException;
    }

    void paa(String hva, Arbeid arbeid) throws IOException, SQLException, InterruptedException {
        var begynt = System.nanoTime();
        arbeid.gjor();
        nanos.merge(hva, System.nanoTime() - begynt, Long::sum);
    }

    @Override
    public String toString() {
        return nanos.entrySet().stream()
                .map(en -> en.getKey() + " " + Framgang.tekst(Duration.ofNanos(en.getValue())))
                .collect(Collectors.joining(", "));
    }
}
