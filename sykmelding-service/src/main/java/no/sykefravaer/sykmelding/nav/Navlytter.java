package no.sykefravaer.sykmelding.nav;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Leser Navs emner. En plass regnes som lest først når Kafka har kvittert for det som ble sendt videre; feiler noe, leses det
 * samme om igjen, og mottakeren kaster gjentakelsene.
 */
@ApplicationScoped
class Navlytter {

    private static final Logger LOGG = Logger.getLogger(Navlytter.class);
    private static final Duration RUNDE = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int STOPPFRIST = 10_000;

    private final Map<String, Object> tilkobling;
    private final Navemner emner;
    private final Navpost post;
    private final CountDownLatch stoppet = new CountDownLatch(1);
    private Thread traad;

    Navlytter(@Identifier("default-kafka-broker") Map<String, Object> tilkobling, Navemner emner, Navpost post) {
        this.tilkobling = tilkobling;
        this.emner = emner;
        this.post = post;
    }

    void start(@Observes StartupEvent oppstart) {
        if (!emner.former().isEmpty()) {
            traad = Thread.ofPlatform().name("navs-emner").start(this::lesTilStopp);
        }
    }

    void stopp(@Observes ShutdownEvent slutt) throws InterruptedException {
        stoppet.countDown();
        if (traad != null) {
            traad.join(STOPPFRIST);
        }
    }

    private void lesTilStopp() {
        try {
            while (stoppet.getCount() > 0) {
                les();
                stoppet.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void les() {
        try (var leser = new KafkaConsumer<>(oppsett(), new StringDeserializer(), new ByteArrayDeserializer())) {
            leser.subscribe(emner.former().keySet());
            while (stoppet.getCount() > 0) {
                sendVidere(leser.poll(RUNDE));
                leser.commitSync();
            }
        } catch (RuntimeException e) {
            LOGG.warnf(
                    "Navs emner leses igjen om %d s: %s",
                    PAUSE.toSeconds(), e.getClass().getName());
        }
    }

    private void sendVidere(ConsumerRecords<String, byte[]> poster) {
        var kvitteringer = StreamSupport.stream(poster.spliterator(), false)
                .flatMap(en -> post.send(en).stream())
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(kvitteringer).join();
    }

    private Map<String, Object> oppsett() {
        var oppsett = new HashMap<>(tilkobling);
        oppsett.put(ConsumerConfig.GROUP_ID_CONFIG, "sykmelding-service");
        oppsett.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        oppsett.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        oppsett.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return oppsett;
    }
}
