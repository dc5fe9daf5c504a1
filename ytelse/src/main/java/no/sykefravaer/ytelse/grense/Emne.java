package no.sykefravaer.ytelse.grense;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Et emne med åtte partisjoner, skrevet og lest så fort det går. */
final class Emne {

    private static final int PARTISJONER = 8;
    private static final byte[] POST = new byte[800];
    private static final Duration POLL = Duration.ofSeconds(2);

    private final String megler;
    private final String navn = "grenser-" + UUID.randomUUID();
    private final List<TopicPartition> deler = IntStream.range(0, PARTISJONER)
            .mapToObj(del -> new TopicPartition(navn, del))
            .toList();
    private KafkaProducer<byte[], byte[]> avsender;

    Emne(String megler) {
        this.megler = megler;
    }

    /** Alle er bekreftet av megleren når metoden kommer tilbake. */
    long skriv(int antall) throws IOException, InterruptedException {
        var sender = avsender();
        Future<?> siste = null;
        for (int i = 0; i < antall; i++) {
            siste = sender.send(new ProducerRecord<>(navn, i % PARTISJONER, null, POST));
        }
        sender.flush();
        krev(siste);
        return antall;
    }

    /** De siste så mange, lest fra der de begynner. */
    long les(int antall) {
        try (var leser = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", megler, "max.poll.records", 5000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            leser.assign(deler);
            leser.endOffsets(deler).forEach((del, slutt) -> leser.seek(del, slutt - andel(antall, del.partition())));
            long lest = 0;
            while (lest < antall) {
                var runde = leser.poll(POLL);
                if (runde.isEmpty()) {
                    break;
                }
                lest += runde.count();
            }
            return lest;
        }
    }

    private static long andel(int antall, int del) {
        return (antall + PARTISJONER - 1L - del) / PARTISJONER;
    }

    private KafkaProducer<byte[], byte[]> avsender() throws IOException, InterruptedException {
        if (avsender == null) {
            try (var admin = Admin.create(Map.of("bootstrap.servers", megler))) {
                krev(admin.createTopics(List.of(new NewTopic(navn, PARTISJONER, (short) 1)))
                        .all());
            }
            avsender = new KafkaProducer<>(
                    Map.of("bootstrap.servers", megler, "acks", "all", "linger.ms", 5, "batch.size", 131072),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
        }
        return avsender;
    }

    private static void krev(Future<?> svar) throws IOException, InterruptedException {
        try {
            svar.get();
        } catch (ExecutionException e) {
            throw new IOException("Kafka svarte ikke", e);
        }
    }
}
