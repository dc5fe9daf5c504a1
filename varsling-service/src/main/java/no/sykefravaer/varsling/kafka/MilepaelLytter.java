package no.sykefravaer.varsling.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.StreamSupport;
import no.sykefravaer.varsling.app.MottaHendelser;
import no.sykefravaer.varsling.app.Postleser;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Inngangen fra Kafka. Ingen regler her. */
@ApplicationScoped
class MilepaelLytter {

    private final MottaHendelser mottaHendelser;
    private final Postleser leser;

    MilepaelLytter(MottaHendelser mottaHendelser, Postleser leser) {
        this.mottaHendelser = mottaHendelser;
        this.leser = leser;
    }

    @Incoming("milepael")
    @Blocking
    void motta(ConsumerRecords<String, byte[]> poster) {
        mottaHendelser.ta(StreamSupport.stream(poster.spliterator(), false)
                .map(post -> leser.les(Poster.opphav(post)))
                .toList());
    }
}
