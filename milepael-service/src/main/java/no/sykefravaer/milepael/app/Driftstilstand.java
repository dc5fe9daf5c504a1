package no.sykefravaer.milepael.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import no.sykefravaer.milepael.app.Mottaksbryter.Kanal;
import no.sykefravaer.milepael.db.UtboksRepository;
import no.sykefravaer.milepael.db.UtboksRepository.Ko;
import no.sykefravaer.milepael.tid.Klokke;

/** Det driften må vite om kjernen, på siden hennes og som målinger. */
@ApplicationScoped
public class Driftstilstand {

    private static final Duration GJELDER = Duration.ofSeconds(2); // én avlesing av alle målerne spør databasen én gang

    /** {@code parkert} er for store for Kafka; {@code eldste} er hvor lenge den eldste som venter, har gjort det. */
    public record Utboks(long venter, long parkert, Duration eldste) {

        private static Utboks av(Ko ko) {
            return new Utboks(ko.venter(), ko.parkert(), ko.eldste());
        }
    }

    private final UtboksRepository utboks;
    private final AktiverForfalte forfalte;
    private final Mottaksbryter bryter;
    private final Utholdenhet utholdenhet;
    private final Klokke klokke;
    private Instant lest = Instant.EPOCH;
    private Utboks ko;

    Driftstilstand(
            UtboksRepository utboks,
            AktiverForfalte forfalte,
            Mottaksbryter bryter,
            Utholdenhet utholdenhet,
            Klokke klokke) {
        this.utboks = utboks;
        this.forfalte = forfalte;
        this.bryter = bryter;
        this.utholdenhet = utholdenhet;
        this.klokke = klokke;
    }

    public synchronized Utboks utboks() {
        var naa = klokke.naa();
        if (Duration.between(lest, naa).compareTo(GJELDER) > 0) {
            ko = Utboks.av(utboks.ko());
            lest = naa;
        }
        return ko;
    }

    /** Når det forfalte sist ble gjort, UTC. */
    public Instant sisteForfall() {
        return forfalte.sist();
    }

    void maal(@Observes StartupEvent start, MeterRegistry maalere) {
        maaler(maalere, "utboks.venter", null, d -> d.utboks().venter());
        maaler(maalere, "utboks.parkert", null, d -> d.utboks().parkert());
        maaler(maalere, "utboks.eldste", "seconds", d -> d.utboks().eldste().toMillis() / 1000.0);
        maaler(maalere, "forfall.sist", "seconds", d -> d.sisteForfall().getEpochSecond());
        maaler(maalere, "mottak.fast", "seconds", Driftstilstand::sekunderFast);
        for (var kanal : Kanal.values()) {
            Gauge.builder("mottak.stanset", bryter, b -> b.erStanset(kanal) ? 1 : 0)
                    .tag("kanal", kanal.navn())
                    .register(maalere);
        }
    }

    private void maaler(MeterRegistry maalere, String navn, String enhet, ToDoubleFunction<Driftstilstand> verdi) {
        Gauge.builder(navn, this, verdi).baseUnit(enhet).register(maalere);
    }

    private double sekunderFast() {
        return utholdenhet
                .fastSiden()
                .map(siden -> (double) Duration.between(siden, klokke.naa()).toSeconds())
                .orElse(0.0);
    }
}
