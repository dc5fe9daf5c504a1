package no.sykefravaer.milepael.api;

import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.milepael.app.Utholdenhet;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ikke klar så lenge en runde fra Kafka står fast. */
@Readiness
@ApplicationScoped
class Mottakshelse implements HealthCheck {

    private final Utholdenhet utholdenhet;

    Mottakshelse(Utholdenhet utholdenhet) {
        this.utholdenhet = utholdenhet;
    }

    @Override
    public HealthCheckResponse call() {
        var fast = utholdenhet.fastSiden();
        return HealthCheckResponse.named("Mottak av fakta")
                .status(fast.isEmpty())
                .withData("fastSiden", fast.map(Object::toString).orElse("går"))
                .build();
    }
}
