package no.sykefravaer.ytelse.likemann.hendelse;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import no.sykefravaer.ytelse.likemann.Tilkobling;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tilfellene til Kafka, med {@code acks=all}. */
final class Utsending implements AutoCloseable {

    private final KafkaProducer<String, byte[]> produsent;
    private final String emne;

    Utsending(Tilkobling tilkobling, String emne) {
        this.emne = emne;
        this.produsent = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        tilkobling.bootstrap(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                        1,
                        // Ett om gangen skal ikke vente på flere; en bunke tømmes uansett.
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Ferdig når megleren har bekreftet alle. Det om én person kommer i rekkefølge. */
    <T> void sendOgVent(List<T> verdier, Function<T, UUID> person) {
        var sendt = verdier.stream()
                .map(verdi -> produsent.send(
                        new ProducerRecord<>(emne, person.apply(verdi).toString(), Hendelse.json(verdi))))
                .toList();
        try {
            for (var en : sendt) {
                en.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Megleren tok ikke imot", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Avbrutt", e);
        }
    }

    @Override
    public void close() {
        produsent.close();
    }
}
