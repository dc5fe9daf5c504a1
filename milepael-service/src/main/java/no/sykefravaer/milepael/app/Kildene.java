package no.sykefravaer.milepael.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.sykefravaer.milepael.tid.Klokke;

/** Hvor mye hvert kildesystem har sendt, og når det sist lot høre fra seg, så et som er blitt taust, blir sett. */
@ApplicationScoped
class Kildene {

    private final Map<String, Instant> sist = new ConcurrentHashMap<>();
    private final MeterRegistry maalere;
    private final Klokke klokke;

    Kildene(MeterRegistry maalere, Klokke klokke) {
        this.maalere = maalere;
        this.klokke = klokke;
    }

    void hortFra(String kilde, long antall) {
        maalere.counter("fakta.dokumenter", "kilde", kilde).increment(antall);
        if (sist.put(kilde, klokke.naa()) == null) {
            Gauge.builder("fakta.sist", sist, alle -> alle.get(kilde).getEpochSecond())
                    .tag("kilde", kilde)
                    .baseUnit("seconds")
                    .register(maalere);
        }
    }
}
