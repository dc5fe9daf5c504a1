package no.sykefravaer.milepael.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import no.sykefravaer.kontrakt.Emner;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * En produsent gir seg ved det første som ikke kom fram, så ingenting som sto i kø bak det, kommer fram før det sendes om
 * igjen. Det som sendes etterpå, får en ny.
 */
final class Milepaelprodusent {

    private static final Logger LOGG = Logger.getLogger(Milepaelprodusent.class);
    private static final Duration LUKKES = Duration.ofSeconds(5);

    private final Supplier<Producer<String, String>> ny;
    private Producer<String, String> gjeldende;

    Milepaelprodusent(Supplier<Producer<String, String>> ny) {
        this.ny = ny;
    }

    /** @param megler det som ellers står i oppsettet for Kafka */
    static Milepaelprodusent mot(Map<String, Object> megler) {
        var oppsett = new HashMap<>(megler);
        oppsett.put(ProducerConfig.ACKS_CONFIG, "all");
        oppsett.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        oppsett.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
        oppsett.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        oppsett.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        oppsett.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        oppsett.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        oppsett.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return new Milepaelprodusent(
                () -> new KafkaProducer<>(oppsett, new StringSerializer(), new StringSerializer()));
    }

    /** Slår opp emnet, én gang for alle. Uten det venter produsenten for hver rad, og kommer Kafka midt i dem, går bare de siste. */
    boolean kjennerEmnet() {
        try {
            return !gjeldende().partitionsFor(Emner.MILEPAEL).isEmpty();
        } catch (KafkaException | IllegalStateException e) { // lukket av den andre avsenderen
            LOGG.infof("Kafka svarer ikke ennå: %s", e.getClass().getName());
            return false;
        }
    }

    List<Future<RecordMetadata>> send(List<ProducerRecord<String, String>> poster) {
        var produsent = gjeldende();
        return poster.stream().map(post -> send(produsent, post)).toList();
    }

    synchronized void lukk() {
        if (gjeldende != null) {
            gjeldende.close(LUKKES);
        }
    }

    private Future<RecordMetadata> send(Producer<String, String> produsent, ProducerRecord<String, String> post) {
        try {
            return produsent.send(post, (kvittering, feil) -> etter(produsent, feil));
        } catch (IllegalStateException e) { // den har gitt seg
            return CompletableFuture.failedFuture(e);
        }
    }

    /** I produsentens egen tråd, før den sender noe mer. */
    private void etter(Producer<String, String> produsent, Exception feil) {
        if (feil != null && !(feil instanceof RecordTooLargeException) && erGjeldende(produsent)) {
            produsent.close(Duration.ZERO);
        }
    }

    private synchronized Producer<String, String> gjeldende() {
        if (gjeldende == null) {
            gjeldende = ny.get();
        }
        return gjeldende;
    }

    private synchronized boolean erGjeldende(Producer<String, String> produsent) {
        var er = produsent == gjeldende;
        gjeldende = er ? null : gjeldende;
        return er;
    }
}
