package no.sykefravaer.systemtest.feil;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.systemtest.system.Json;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Det kjernen har lagt på emnet siden forrige gang noen spurte, i rekkefølge innen hver person. */
final class Emnelogg implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, String> leser;

    /** En hendelse slik den ligger på emnet. @param milepael null når den bare gjelder personen */
    record Post(String person, String type, String id, String milepael, int versjon) {

        /** Tom for det som ikke er en hendelse fra kjernen, men noe vi selv har lagt der. */
        static Optional<Post> av(String person, String innhold) {
            try {
                return Optional.of(Json.les(innhold))
                        .filter(hendelse -> hendelse.has("hendelseId"))
                        .map(hendelse -> av(person, hendelse));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static Post av(String person, JsonNode hendelse) {
            return new Post(
                    person,
                    hendelse.path("type").asText(),
                    hendelse.path("hendelseId").asText(),
                    hendelse.path("milepaelId").asText(null),
                    hendelse.path("versjon").asInt());
        }
    }

    Emnelogg(String megler) {
        leser = new KafkaConsumer<>(
                Map.of("bootstrap.servers", megler), new StringDeserializer(), new StringDeserializer());
        var deler = leser.partitionsFor(Emner.MILEPAEL).stream()
                .map(del -> new TopicPartition(del.topic(), del.partition()))
                .toList();
        leser.assign(deler);
        leser.seekToEnd(deler);
        deler.forEach(leser::position);
    }

    List<Post> nye() {
        var nye = new ArrayList<Post>();
        var slutt = leser.endOffsets(leser.assignment());
        while (!slutt.entrySet().stream().allMatch(del -> leser.position(del.getKey()) >= del.getValue())) {
            leser.poll(POLL).forEach(post -> Post.av(post.key(), post.value()).ifPresent(nye::add));
        }
        return nye;
    }

    @Override
    public void close() {
        leser.close();
    }
}
