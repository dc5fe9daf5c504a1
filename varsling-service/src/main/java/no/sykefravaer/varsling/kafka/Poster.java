package no.sykefravaer.varsling.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.app.Post.Opphav;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** En post slik den kom fra Kafka, byte for byte. */
final class Poster {

    private Poster() {}

    static Opphav opphav(ConsumerRecord<String, byte[]> post) {
        return new Opphav(post.topic(), post.partition(), post.offset(), post.key(), callId(post), post.value());
    }

    private static String callId(ConsumerRecord<String, byte[]> post) {
        var header = post.headers().lastHeader(Emner.CALL_ID);
        var verdi = header == null || header.value() == null ? null : new String(header.value(), UTF_8);
        return Callid.gyldigEllerNy(verdi);
    }
}
