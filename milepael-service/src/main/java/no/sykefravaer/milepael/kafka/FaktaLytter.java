package no.sykefravaer.milepael.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.StreamSupport;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.milepael.app.Faktamottak;
import no.sykefravaer.milepael.app.Innpost;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Inngangen fra Kafka: én linje per runde. */
@ApplicationScoped
class FaktaLytter {

    private final Faktamottak mottak;

    FaktaLytter(Faktamottak mottak) {
        this.mottak = mottak;
    }

    @Incoming("sykmelding")
    @Blocking
    void motta(ConsumerRecords<String, byte[]> runde) {
        mottak.taImot(StreamSupport.stream(runde.spliterator(), false)
                .map(FaktaLytter::innpost)
                .toList());
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
