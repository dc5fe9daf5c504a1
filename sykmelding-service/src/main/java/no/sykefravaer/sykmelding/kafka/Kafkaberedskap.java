package no.sykefravaer.sykmelding.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import no.sykefravaer.kontrakt.Emner;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Klar når megleren svarer og emnet finnes. Spør høyst én gang hvert femte sekund, uansett hvor mange som spør oss. */
@Readiness
@ApplicationScoped
class Kafkaberedskap implements HealthCheck {

    private static final long GJELDER = Duration.ofSeconds(5).toNanos();
    private static final int SVARFRIST = 2_000;

    private final Admin megler;
    private boolean svarte;
    private long spurt = System.nanoTime() - GJELDER;

    Kafkaberedskap(@Identifier("default-kafka-broker") Map<String, Object> tilkobling) {
        var oppsett = new HashMap<>(tilkobling);
        oppsett.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, SVARFRIST);
        oppsett.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, SVARFRIST);
        this.megler = Admin.create(oppsett);
    }

    @Override
    public synchronized HealthCheckResponse call() {
        if (System.nanoTime() - spurt >= GJELDER) {
            svarte = svarer();
            spurt = System.nanoTime();
        }
        return HealthCheckResponse.named("kafka").status(svarte).build();
    }

    private boolean svarer() {
        try {
            megler.describeTopics(List.of(Emner.SYKMELDING)).allTopicNames().get();
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @PreDestroy
    void lukk() {
        megler.close(Duration.ofMillis(SVARFRIST));
    }
}
