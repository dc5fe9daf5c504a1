package no.sykefravaer.milepael;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Alt tjenesten har sendt til Kafka siden leseren ble laget, i rekkefølge for hver person. */
public final class Utgang implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> leser;
    private final ObjectMapper json;
    private final Bildet bildet;

    private final List<String> slettede = new ArrayList<>();

    /** Venter til det som alt ligger i utboksen, er sendt. */
    public Utgang(String megler, ObjectMapper json, Bildet bildet) {
        this.json = json;
        this.bildet = bildet;
        ventTilUtboksenErTom();
        leser = leserFraNaa(megler);
    }

    /** En leser av alt som kommer på emnet fra nå; kalleren lukker den. */
    public static KafkaConsumer<String, byte[]> leserFraNaa(String megler) {
        var leser = new KafkaConsumer<>(
                Map.of("bootstrap.servers", megler), new StringDeserializer(), new ByteArrayDeserializer());
        var partisjoner = leser.partitionsFor(Emner.MILEPAEL).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        leser.assign(partisjoner);
        leser.seekToEnd(partisjoner);
        partisjoner.forEach(leser::position);
        return leser;
    }

    /** Det som er kommet siden sist, når utboksen er tom. */
    public List<MilepaelHendelse> nye() throws IOException {
        ventTilUtboksenErTom();
        var slutt = leser.endOffsets(leser.assignment());
        var hendelser = new ArrayList<MilepaelHendelse>();
        while (slutt.entrySet().stream().anyMatch(s -> leser.position(s.getKey()) < s.getValue())) {
            for (var post : leser.poll(Duration.ofMillis(200))) {
                if (post.value() == null) {
                    slettede.add(post.key());
                } else {
                    hendelser.add(json.readValue(post.value(), MilepaelHendelse.class));
                }
            }
        }
        return hendelser;
    }

    /** Personene {@link #nye} fant en post uten innhold om. */
    public List<String> slettede() {
        return slettede;
    }

    @Override
    public void close() {
        leser.close();
    }

    private void ventTilUtboksenErTom() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> bildet.les("select 1 from utboks limit 1").isEmpty());
    }
}
