package no.sykefravaer.milepael.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.sykefravaer.milepael.app.Driftslogg.Handling;
import no.sykefravaer.milepael.db.Databasefeil;
import no.sykefravaer.milepael.db.RegnskapRepository;

/** Gjør opp regnskapet over det døra har tatt imot, og holder det kort. */
@ApplicationScoped
public class GjorOpp {

    private static final int FLESTE_RADER = 100;

    private final Emnestand emner;
    private final RegnskapRepository lager;
    private final Driftslogg logg;
    private volatile double differanse = Double.NaN; // til det er gjort opp

    GjorOpp(Emnestand emner, RegnskapRepository lager, Driftslogg logg, MeterRegistry maalere) {
        this.emner = emner;
        this.lager = lager;
        this.logg = logg;
        maalere.gauge("regnskap.differanse", this, opp -> opp.differanse);
    }

    public Regnskap naa() {
        return avlest().regnskap();
    }

    /** Måleren spør ikke selv: er Kafka borte, skal de andre målingene komme likevel. */
    @Scheduled(every = "60s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void hvertMinutt() {
        try {
            lager.slaaSammen(FLESTE_RADER);
            var avlest = avlest();
            if (avlest.apning() == null) {
                avlest.ikkeGjortRedeFor().ifPresent(antall -> lager.apne(null, antall));
            }
            differanse = avlest.regnskap().maalt(differanse);
        } catch (Databasefeil e) {
            differanse = Double.NaN; // det forrige tallet sier ikke hvordan det er nå
            throw e;
        }
    }

    /**
     * Det som ikke er gjort rede for, regnes fra nå som tapt eller forklart.
     *
     * @return hvor mye det var; tom når noe er underveis eller Kafka ikke svarer, for da vet ingen det, og når en annen åpnet samtidig
     */
    @Transactional
    public Optional<Long> apnePaaNytt(String hvem, String fordi) {
        var avlest = avlest();
        var rest =
                avlest.ikkeGjortRedeFor().filter(antall -> lager.apne(avlest.apning(), avlest.forApningen() + antall));
        rest.ifPresent(antall -> logg.foer(hvem, Handling.REGNSKAP_APNET, antall, fordi));
        return rest;
    }

    /** Kafka spørres på hver side av basen; rekkefølgen er det som gjør tallene sanne ({@link Regnskap#av}). */
    private Avlest avlest() {
        var kvittert = emner.kvittert().orElse(null);
        var fort = lager.fort();
        return new Avlest(
                fort, kvittert, kvittert == null ? null : emner.skrevet().orElse(null));
    }

    private record Avlest(Map<String, Long> fort, Long kvittert, Long skrevet) {

        Regnskap regnskap() {
            return Regnskap.av(fort, kvittert, skrevet);
        }

        /** Null før regnskapet er åpnet. */
        Long apning() {
            return fort.get(Regnskap.APNING);
        }

        long forApningen() {
            return fort.getOrDefault(Regnskap.APNING, 0L);
        }

        /** Tom når noe er underveis, eller Kafka ikke svarer. */
        Optional<Long> ikkeGjortRedeFor() {
            var apnet = new HashMap<>(fort);
            apnet.putIfAbsent(Regnskap.APNING, 0L);
            return Optional.of(Regnskap.av(apnet, kvittert, skrevet))
                    .filter(regnskap -> !regnskap.iBevegelse())
                    .map(Regnskap::differanse);
        }
    }
}
