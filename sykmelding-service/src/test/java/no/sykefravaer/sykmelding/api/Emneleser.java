package no.sykefravaer.sykmelding.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Emner;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Leser hele emnet fra den ekte megleren, fra begynnelsen. */
public final class Emneleser implements AutoCloseable {

    /** Én post slik en mottaker ser den. */
    public record Post(String nokkel, String kallId, String tekst, JsonNode verdi) {}

    private final KafkaConsumer<String, byte[]> leser;
    private final List<Post> lest = new ArrayList<>();

    public Emneleser(String megler) {
        this(megler, Emner.SYKMELDING);
    }

    public Emneleser(String megler, String emne) {
        leser = new KafkaConsumer<>(
                Map.of("bootstrap.servers", megler, "max.poll.records", "10000"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var deler = leser.partitionsFor(emne).stream()
                .map(del -> new TopicPartition(del.topic(), del.partition()))
                .toList();
        leser.assign(deler);
        leser.seekToBeginning(deler);
    }

    /** Postene som følger et kall, når det er minst så mange. */
    public List<Post> medKallId(String kallId, int antall) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> les(kallId), poster -> poster.size() >= antall);
    }

    private List<Post> les(String kallId) {
        leser.poll(Duration.ofMillis(100)).forEach(post -> lest.add(post(post)));
        return lest.stream().filter(post -> post.kallId().equals(kallId)).toList();
    }

    private static Post post(ConsumerRecord<String, byte[]> post) {
        try {
            var kallId = new String(post.headers().lastHeader(Emner.CALL_ID).value(), UTF_8);
            return new Post(
                    post.key(), kallId, new String(post.value(), UTF_8), new ObjectMapper().readTree(post.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        leser.close();
    }
}
