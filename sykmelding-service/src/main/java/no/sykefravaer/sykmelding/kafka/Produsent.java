package no.sykefravaer.sykmelding.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Den ene Kafka-produsenten. Alle samtidige forespørsler deler bunker, og ingen venter lenger på kvittering enn
 * {@link #FRIST}, som er kortere enn tiden en avsender venter på svar.
 */
class Produsent {

    /** Så lenge en sending kan ta i alt: vente på metadata eller plass, og så på kvittering. */
    static final Duration FRIST = Duration.ofSeconds(10);

    private static final int VENT_PAA_PLASS = 2_000;
    private static final int LEVERINGSFRIST = 7_000;
    private static final int EN_SENDING = 3_000;
    private static final int BUNKE_BYTES = 128 * 1024;
    private static final int VENT_PAA_FLERE = 5;

    @Produces
    @Singleton
    Producer<String, byte[]> produsent(@Identifier("default-kafka-broker") Map<String, Object> tilkobling) {
        var oppsett = new HashMap<>(tilkobling);
        oppsett.put(ProducerConfig.ACKS_CONFIG, "all");
        oppsett.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        oppsett.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, VENT_PAA_PLASS);
        oppsett.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, LEVERINGSFRIST);
        oppsett.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, EN_SENDING);
        oppsett.put(ProducerConfig.LINGER_MS_CONFIG, VENT_PAA_FLERE);
        oppsett.put(ProducerConfig.BATCH_SIZE_CONFIG, BUNKE_BYTES);
        oppsett.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return new KafkaProducer<>(oppsett, new StringSerializer(), new ByteArraySerializer());
    }

    void lukk(@Disposes Producer<String, byte[]> produsent) {
        produsent.close(FRIST);
    }
}
