package no.sykefravaer.milepael.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.milepael.Utgang;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prøvens ende av Kafka: sender inn til tjenesten og leser det den sender ut fra da. */
@ApplicationScoped
class Kafkaprove {

    /** En post tjenesten sendte ut. */
    record Post(String nokkel, String callId, MilepaelHendelse hendelse) {}

    private final ObjectMapper json;
    private final String megler;
    private final List<Post> mottatt = new ArrayList<>();
    private KafkaProducer<String, byte[]> inn;
    private KafkaConsumer<String, byte[]> ut;

    Kafkaprove(ObjectMapper json, @ConfigProperty(name = "kafka.bootstrap.servers") String megler) {
        this.json = json;
        this.megler = megler;
    }

    @PostConstruct
    void koble() {
        inn = new KafkaProducer<>(
                Map.of("bootstrap.servers", megler), new StringSerializer(), new ByteArraySerializer());
        ut = Utgang.leserFraNaa(megler);
    }

    void send(byte[] innhold, String callId) throws ExecutionException, InterruptedException {
        send(Emner.SYKMELDING, innhold, callId);
    }

    void send(String emne, byte[] innhold, String callId) throws ExecutionException, InterruptedException {
        var post = new ProducerRecord<>(emne, "h1.prove", innhold);
        post.headers().add(Emner.CALL_ID, callId.getBytes(UTF_8));
        inn.send(post).get();
    }

    List<Post> ventPaa(int antall, Predicate<Post> som) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> les(som), poster -> poster.size() >= antall);
    }

    @PreDestroy
    void lukk() {
        inn.close();
        ut.close();
    }

    private List<Post> les(Predicate<Post> som) throws IOException {
        for (var post : ut.poll(Duration.ofMillis(100))) {
            if (post.value() != null) { // en post uten innhold er ingen hendelse
                mottatt.add(post(post));
            }
        }
        return mottatt.stream().filter(som).toList();
    }

    private Post post(ConsumerRecord<String, byte[]> post) throws IOException {
        var callId = post.headers().lastHeader(Emner.CALL_ID);
        return new Post(
                post.key(),
                callId == null ? null : new String(callId.value(), UTF_8),
                json.readValue(post.value(), MilepaelHendelse.class));
    }
}
