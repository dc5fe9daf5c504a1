package no.sykefravaer.milepael.kafka;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.milepael.app.Faktamottak;
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
        mottak.taImot(Poster.av(runde));
    }
}
