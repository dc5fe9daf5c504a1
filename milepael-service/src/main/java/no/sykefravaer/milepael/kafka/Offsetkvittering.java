package no.sykefravaer.milepael.kafka;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Bekrefter det siste som er behandlet i hver partisjon, og gir seg ikke før megleren har det, eller partisjonen er en
 * annens. Rammeverkets egen, {@code latest}, prøver én gang: var megleren borte akkurat da, sto det behandlede som ulest
 * til neste post i partisjonen.
 */
final class Offsetkvittering implements KafkaCommitHandler {

    private static final Logger LOGG = Logger.getLogger(Offsetkvittering.class);
    private static final Duration FORSTE_PAUSE = Duration.ofMillis(200);
    private static final Duration LENGSTE_PAUSE = Duration.ofSeconds(5);

    private final KafkaConsumer<?, ?> leser;
    private final Map<TopicPartition, Long> neste = new ConcurrentHashMap<>();

    Offsetkvittering(KafkaConsumer<?, ?> leser) {
        this.leser = leser;
    }

    /** Det {@code commit-strategy=til-kvittert} velger. */
    @ApplicationScoped
    @Identifier("til-kvittert")
    static class Fabrikk implements Factory {

        @Override
        public KafkaCommitHandler create(
                KafkaConnectorIncomingConfiguration oppsett,
                Vertx vertx,
                KafkaConsumer<?, ?> leser,
                BiConsumer<Throwable, Boolean> feil) {
            return new Offsetkvittering(leser);
        }
    }

    @Override
    public <K, V> Uni<IncomingKafkaRecord<K, V>> received(IncomingKafkaRecord<K, V> post) {
        lest(del(post), post.getOffset());
        return Uni.createFrom().item(post);
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> post) {
        behandlet(del(post), post.getOffset());
        return Uni.createFrom().voidItem().runSubscriptionOn(post::runOnMessageContext);
    }

    @Override
    public void partitionsAssigned(Collection<TopicPartition> deler) {
        neste.keySet().removeAll(deler);
    }

    @Override
    public void partitionsRevoked(Collection<TopicPartition> deler) {
        neste.keySet().removeAll(deler);
    }

    /** Så langt har vi lest når vi begynner på partisjonen; i bunker sier rammeverket fra om den siste posten i hver. */
    void lest(TopicPartition del, long offset) {
        neste.putIfAbsent(del, offset);
    }

    /**
     * Det som ble ferdig etter at partisjonen var mistet, eller som ligger før det vi leser fra nå, bekreftes ikke: det
     * ville ta partisjonen tilbake for den som har den.
     */
    void behandlet(TopicPartition del, long offset) {
        var til = offset + 1;
        var forrige = neste.get(del);
        if (forrige != null && forrige < til && neste.replace(del, forrige, til)) {
            bekreft(del, til);
        }
    }

    private void bekreft(TopicPartition del, long til) {
        Uni.createFrom()
                .deferred(() -> forsok(del, til))
                .onFailure()
                .invoke(feil -> LOGG.warnf("%s er ikke bekreftet til %d: %s", del, til, feil.getClass()))
                .onFailure()
                .retry()
                .withBackOff(FORSTE_PAUSE, LENGSTE_PAUSE)
                .until(feil -> gjelder(del, til))
                .subscribe()
                .with(bekreftet -> {}, feil -> LOGG.infof("%s bekreftes ikke lenger til %d", del, til));
    }

    /** Mens forsøket ventet, kan et nyere ha tatt over, eller partisjonen ha blitt en annens: den tas aldri tilbake. */
    private Uni<Void> forsok(TopicPartition del, long til) {
        return gjelder(del, til)
                ? leser.commitAsync(Map.of(del, new OffsetAndMetadata(til)))
                : Uni.createFrom().voidItem();
    }

    private boolean gjelder(TopicPartition del, long til) {
        return Long.valueOf(til).equals(neste.get(del));
    }

    private static TopicPartition del(IncomingKafkaRecord<?, ?> post) {
        return new TopicPartition(post.getTopic(), post.getPartition());
    }
}
