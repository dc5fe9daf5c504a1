package no.sykefravaer.varsling.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.varsling.app.Fremdrift;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ikke klar når bunken fra Kafka har stått for lenge. */
@Readiness
@ApplicationScoped
class FremdriftSjekk implements HealthCheck {

    private final Fremdrift fremdrift;

    FremdriftSjekk(Fremdrift fremdrift) {
        this.fremdrift = fremdrift;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("bunken fra Kafka kommer videre")
                .status(!fremdrift.staarFast())
                .build();
    }
}
