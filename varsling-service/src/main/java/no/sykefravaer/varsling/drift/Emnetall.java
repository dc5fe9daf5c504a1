package no.sykefravaer.varsling.drift;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.logging.Logger;

/** Emnene og gruppene som leser dem. Husker det siste minuttet, så farten kan regnes ut. */
@ApplicationScoped
public class Emnetall {

    private static final Logger LOGG = Logger.getLogger(Emnetall.class);
    private static final Duration GJELDER = Duration.ofSeconds(2);
    private static final Duration HUSKES = Duration.ofMinutes(1);

    /** Emnene i den rekkefølgen et dokument går gjennom dem, og gruppa som leser hvert. */
    private static final Map<String, String> LESER = new LinkedHashMap<>();

    static {
        LESER.put(Emner.SYKMELDING, "milepael-service");
        LESER.put(Emner.SYKMELDING_TOMBSTONE, "milepael-service-tombstone");
        LESER.put(Emner.MILEPAEL, "varsling-service");
    }

    private final Emneleser leser;
    private final Klokke klokke;
    private final Deque<Emnebilde> bilder = new ArrayDeque<>();

    Emnetall(Emneleser leser, Klokke klokke) {
        this.leser = leser;
        this.klokke = klokke;
    }

    /** Emnene med gruppa som leser hvert. */
    public static Map<String, String> lesere() {
        return Collections.unmodifiableMap(LESER);
    }

    /** Tom når Kafka ikke svarer. */
    public synchronized Optional<List<Emnestand>> les() {
        var naa = klokke.naa();
        if (erGammelt(naa) && !hent()) {
            return Optional.empty();
        }
        while (bilder.size() > 2 && alder(bilder.getFirst(), naa).compareTo(HUSKES) > 0) {
            bilder.removeFirst();
        }
        return Optional.of(new Emneregning(bilder.getFirst(), bilder.getLast()).stand(LESER));
    }

    private boolean hent() {
        try {
            bilder.addLast(leser.les(LESER.keySet(), LESER.values()));
            return true;
        } catch (ExecutionException | TimeoutException e) {
            LOGG.warnf("Kafka svarte ikke om emnene: %s", e.getClass().getName());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean erGammelt(Instant naa) {
        return bilder.isEmpty() || alder(bilder.getLast(), naa).compareTo(GJELDER) > 0;
    }

    private static Duration alder(Emnebilde bilde, Instant naa) {
        return Duration.between(bilde.tid(), naa);
    }
}
