package no.sykefravaer.milepael.kafka;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.milepael.app.Tombstonemottak;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Slettinger fra Nav, som bare kjenner dokumentets id: én linje per runde. */
@ApplicationScoped
class TombstoneLytter {

    private final Tombstonemottak mottak;

    TombstoneLytter(Tombstonemottak mottak) {
        this.mottak = mottak;
    }

    @Incoming("tombstone")
    @Blocking
    void motta(ConsumerRecords<String, byte[]> runde) {
        mottak.taImot(Poster.av(runde));
    }
}
