package no.sykefravaer.milepael.api;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.milepael.app.Mottaksbryter;
import no.sykefravaer.milepael.app.Mottaksbryter.Stand;
import no.sykefravaer.milepael.app.Utholdenhet;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ikke klar så lenge en runde fra Kafka står fast. Et mottak noen har stanset, er sagt fra om, men ingen feil. */
@Readiness
@ApplicationScoped
class Mottakshelse implements HealthCheck {

    private final Utholdenhet utholdenhet;
    private final Mottaksbryter bryter;

    Mottakshelse(Utholdenhet utholdenhet, Mottaksbryter bryter) {
        this.utholdenhet = utholdenhet;
        this.bryter = bryter;
    }

    @Override
    public HealthCheckResponse call() {
        var fast = utholdenhet.fastSiden();
        return HealthCheckResponse.named("Mottak av fakta")
                .status(fast.isEmpty())
                .withData("fastSiden", fast.map(Object::toString).orElse("går"))
                .withData("stanset", stansede())
                .build();
    }

    private String stansede() {
        return bryter.stand().stream()
                .filter(stand -> stand.stanset() != null)
                .map(Stand::kanal)
                .collect(joining(", "));
    }
}
