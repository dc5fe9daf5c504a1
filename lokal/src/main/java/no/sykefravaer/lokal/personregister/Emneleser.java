package no.sykefravaer.lokal.personregister;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Leser hele sykmeldingsemnet fra begynnelsen, uten gruppe og uten å huske hvor langt det kom. */
final class Emneleser implements AutoCloseable {

    private static final Duration VENT = Duration.ofMillis(200);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final KafkaConsumer<String, byte[]> leser;
    private final Map<TopicPartition, Long> slutt;

    Emneleser(String megler) {
        leser = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", megler,
                        "max.poll.records", "2000",
                        "fetch.min.bytes", "65536",
                        "fetch.max.wait.ms", "50"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partisjoner = leser.partitionsFor(Emner.SYKMELDING).stream()
                .map(del -> new TopicPartition(del.topic(), del.partition()))
                .toList();
        leser.assign(partisjoner);
        leser.seekToBeginning(partisjoner);
        slutt = leser.endOffsets(partisjoner);
    }

    Stream<SykmeldingHendelse> neste() {
        return StreamSupport.stream(leser.poll(VENT).spliterator(), false)
                .map(post -> tolk(post.value()))
                .filter(Objects::nonNull);
    }

    /** Alt som lå der da lesingen begynte, er lest. */
    boolean harLestDetGamle() {
        return slutt.entrySet().stream().allMatch(del -> leser.position(del.getKey()) >= del.getValue());
    }

    @Override
    public void close() {
        leser.close();
    }

    private static SykmeldingHendelse tolk(byte[] innhold) {
        try {
            return JSON.readValue(innhold, SykmeldingHendelse.class);
        } catch (IOException | IllegalArgumentException e) {
            return null; // uleselige poster er kjernens sak; registeret trenger dem ikke
        }
    }
}
