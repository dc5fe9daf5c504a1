package no.sykefravaer.milepael.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.milepael.app.TomUtboks.Kvittering;
import no.sykefravaer.milepael.db.UtboksRepository.Utgaaende;
import no.sykefravaer.milepael.db.UtboksRepository.Ventende;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Sender hendelser til Kafka med person som nøkkel. Etter den første feilen regnes resten av personens som usendt. */
@ApplicationScoped
class Milepaelsender {

    private static final Logger LOGG = Logger.getLogger(Milepaelsender.class);

    private final KafkaProducer<String, String> produsent;

    Milepaelsender(@Identifier("default-kafka-broker") Map<String, Object> oppsett) {
        var egenskaper = new HashMap<>(oppsett);
        egenskaper.put(ProducerConfig.ACKS_CONFIG, "all");
        egenskaper.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        egenskaper.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
        egenskaper.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        egenskaper.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        egenskaper.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        egenskaper.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        egenskaper.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        this.produsent = new KafkaProducer<>(egenskaper, new StringSerializer(), new StringSerializer());
    }

    /** Slår opp emnet, én gang for alle. Uten det venter produsenten for hver rad, og kommer Kafka midt i dem, går bare de siste. */
    boolean kjennerEmnet() {
        try {
            return !produsent.partitionsFor(Emner.MILEPAEL).isEmpty();
        } catch (KafkaException e) {
            LOGG.infof("Kafka svarer ikke ennå: %s", e.getClass().getName());
            return false;
        }
    }

    Kvittering send(List<Ventende> rader) {
        return kjennerEmnet() ? kvittering(rader) : new Kvittering(List.of(), List.of());
    }

    private Kvittering kvittering(List<Ventende> rader) {
        var svar = rader.stream().map(this::send).toList();
        var sendt = new ArrayList<Ventende>();
        var forStore = new ArrayList<Ventende>();
        var stansede = new HashSet<UUID>();
        for (int i = 0; i < rader.size(); i++) {
            var rad = rader.get(i);
            switch (utfall(svar.get(i))) {
                case SENDT -> {
                    if (!stansede.contains(rad.utgaaende().personId())) {
                        sendt.add(rad);
                    }
                }
                case FOR_STOR -> forStore.add(rad);
                case USENDT -> stansede.add(rad.utgaaende().personId());
            }
        }
        return new Kvittering(sendt, forStore);
    }

    @PreDestroy
    void lukk() {
        produsent.close(Duration.ofSeconds(5));
    }

    private enum Utfall {
        SENDT,
        FOR_STOR,
        USENDT
    }

    private Future<RecordMetadata> send(Ventende rad) {
        var utgaaende = rad.utgaaende();
        var innhold = utgaaende.hendelse().equals(Utgaaende.SLETTET) ? null : utgaaende.hendelse();
        var post = new ProducerRecord<>(Emner.MILEPAEL, utgaaende.personId().toString(), innhold);
        if (utgaaende.callId() != null) {
            post.headers().add(Emner.CALL_ID, utgaaende.callId().getBytes(UTF_8));
        }
        return produsent.send(post);
    }

    private static Utfall utfall(Future<RecordMetadata> svar) {
        try {
            svar.get();
            return Utfall.SENDT;
        } catch (ExecutionException e) {
            return e.getCause() instanceof RecordTooLargeException ? Utfall.FOR_STOR : Utfall.USENDT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Utfall.USENDT;
        }
    }
}
