package no.sykefravaer.ytelse.likemann.hendelse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import no.sykefravaer.ytelse.likemann.Tilkobling;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Et emne likemannen har alene, og sletter etterpå. */
final class Emne implements AutoCloseable {

    private static final int PARTISJONER = 4;
    private static final short KOPIER = 1;
    private static final int RUNDE = 1000;
    private static final Duration VENTETID = Duration.ofSeconds(30);

    private final Tilkobling tilkobling;
    private final String navn = "likemann-" + UUID.randomUUID();

    Emne(Tilkobling tilkobling) throws ExecutionException, InterruptedException {
        this.tilkobling = tilkobling;
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic(navn, PARTISJONER, KOPIER)))
                    .all()
                    .get();
        }
    }

    String navn() {
        return navn;
    }

    /** En leser på alle partisjonene, fra begynnelsen, høyst tusen om gangen som hos Nav, og alt koblet til. */
    KafkaConsumer<String, byte[]> leser() {
        var leser = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        tilkobling.bootstrap(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        navn,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        RUNDE),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partisjoner = IntStream.range(0, PARTISJONER)
                .mapToObj(nr -> new TopicPartition(navn, nr))
                .toList();
        leser.assign(partisjoner);
        partisjoner.forEach(leser::position);
        return leser;
    }

    /**
     * Det en runde ga.
     *
     * @throws IllegalStateException når det ikke kom noe på et halvt minutt
     */
    static List<Hendelse> runde(KafkaConsumer<String, byte[]> leser) {
        var hendelser = new ArrayList<Hendelse>();
        leser.poll(VENTETID).forEach(melding -> hendelser.add(Hendelse.les(melding.value())));
        if (hendelser.isEmpty()) {
            throw new IllegalStateException("Det kom ikke flere hendelser");
        }
        return hendelser;
    }

    /** Meldinger i emnet. */
    long antall() {
        try (var leser = leser()) {
            return leser.endOffsets(leser.assignment()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", tilkobling.bootstrap()));
    }

    @Override
    public void close() {
        try (var admin = admin()) {
            admin.deleteTopics(List.of(navn)); // lukkingen venter på svaret
        }
    }
}
