package no.sykefravaer.varsling.app;

import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.mottaker.Midlertidig;
import no.sykefravaer.varsling.oppgave.Leveranse.Ekstern;

/** Slutter å spørre en mottaker som nesten alltid svikter, og prøver med én levering om gangen til den er tilbake. */
final class Bryter {

    private static final int MINST_SETT = 20;
    private static final double ANDEL_SOM_SVIKTER = 0.75;
    private static final int HVILER_SEKUNDER = 5;

    private final String navn;
    private final TypedGuard<Ekstern> vakt;

    Bryter(Rolle mottaker) {
        navn = "levering-" + mottaker;
        vakt = TypedGuard.create(Ekstern.class)
                .withCircuitBreaker()
                .name(navn)
                .failOn(Midlertidig.class)
                .requestVolumeThreshold(MINST_SETT)
                .failureRatio(ANDEL_SOM_SVIKTER)
                .delay(HVILER_SEKUNDER, ChronoUnit.SECONDS)
                .done()
                .build();
    }

    Ekstern gjennom(Callable<Ekstern> kall) throws Exception {
        return vakt.call(kall);
    }

    boolean lukket() {
        return CircuitBreakerMaintenance.get().currentState(navn) == CircuitBreakerState.CLOSED;
    }
}
