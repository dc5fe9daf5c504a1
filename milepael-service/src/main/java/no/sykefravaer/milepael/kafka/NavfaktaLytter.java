package no.sykefravaer.milepael.kafka;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.sykefravaer.milepael.app.Navfaktamottak;
import no.sykefravaer.milepael.app.Navfaktamottak.Melding;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Det Navs egne tjenester melder, når emnene er satt opp. */
@ApplicationScoped
class NavfaktaLytter {

    private final Navfaktamottak mottak;

    NavfaktaLytter(Navfaktamottak mottak) {
        this.mottak = mottak;
    }

    @Incoming("aktivitetskrav")
    @Blocking
    void vurderinger(ConsumerRecords<String, byte[]> runde) {
        mottak.taImot(
                Poster.av(runde),
                AktivitetskravVurdering.class,
                post -> post.faktum().map(faktum -> new Melding(post.personIdent(), faktum)));
    }

    @Incoming("dialogmote")
    @Blocking
    void moter(ConsumerRecords<String, byte[]> runde) {
        mottak.taImot(
                Poster.av(runde),
                DialogmoteStatusendring.class,
                post -> post.faktum().map(faktum -> new Melding(post.personIdent(), faktum)));
    }
}
