package no.sykefravaer.varsling.kafka;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.varsling.app.Fremdrift;
import no.sykefravaer.varsling.app.Mottaksbryter;
import no.sykefravaer.varsling.drift.Mottaksstand;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ikke klar når bunken fra Kafka har stått for lenge. Et mottak noen har stanset, er sagt fra om, men ingen feil. */
@Readiness
@ApplicationScoped
class FremdriftSjekk implements HealthCheck {

    private final Fremdrift fremdrift;
    private final Mottaksbryter bryter;

    FremdriftSjekk(Fremdrift fremdrift, Mottaksbryter bryter) {
        this.fremdrift = fremdrift;
        this.bryter = bryter;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("bunken fra Kafka kommer videre")
                .status(!fremdrift.staarFast())
                .withData("stanset", stansede())
                .build();
    }

    private String stansede() {
        return bryter.stand().stream()
                .filter(stand -> stand.stanset() != null)
                .map(Mottaksstand::kanal)
                .collect(joining(", "));
    }
}
