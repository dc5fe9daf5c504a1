package no.sykefravaer.milepael.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.StreamSupport;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.milepael.app.Innpost;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Postene i en runde fra Kafka, byte for byte. */
final class Poster {

    private Poster() {}

    static List<Innpost> av(ConsumerRecords<String, byte[]> runde) {
        return StreamSupport.stream(runde.spliterator(), false)
                .map(Poster::innpost)
                .toList();
    }

    private static Innpost innpost(ConsumerRecord<String, byte[]> post) {
        var callId = post.headers().lastHeader(Emner.CALL_ID);
        return new Innpost(
                post.topic(),
                post.partition(),
                post.offset(),
                post.key(),
                post.value(),
                callId == null ? null : new String(callId.value(), UTF_8));
    }
}
