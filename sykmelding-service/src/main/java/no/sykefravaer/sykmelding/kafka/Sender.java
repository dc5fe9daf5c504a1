package no.sykefravaer.sykmelding.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personnokkel;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Sender én hendelse og svarer når alle kopiene i Kafka har den. */
@ApplicationScoped
public class Sender {

    private static final Logger LOGG = Logger.getLogger(Sender.class);

    private final Producer<String, byte[]> produsent;

    Sender(Producer<String, byte[]> produsent) {
        this.produsent = produsent;
    }

    /** Slår opp emnet før den første trenger det; er Kafka borte, gjøres det når den kommer. */
    void start(@Observes StartupEvent oppstart) {
        Thread.startVirtualThread(() -> {
            try {
                produsent.partitionsFor(Emner.SYKMELDING);
            } catch (KafkaException e) {
                LOGG.infof("Kafka svarer ikke ennå: %s", e.getClass().getName());
            }
        });
    }

    /** Ferdig når Kafka har kvittert; feiler med {@link IkkeBekreftet}. Hver feil er mulig å prøve igjen. */
    public CompletableFuture<Void> send(Personnokkel nokkel, byte[] hendelse, String kallId) {
        return send(Emner.SYKMELDING, nokkel.verdi(), hendelse, kallId);
    }

    /** Som {@link #send}, men en tombstone: nøkkelen er sykmeldingens id, for personen er ikke kjent. */
    public CompletableFuture<Void> sendTombstone(String sykmeldingId, byte[] hendelse, String kallId) {
        return send(Emner.SYKMELDING_TOMBSTONE, sykmeldingId, hendelse, kallId);
    }

    /** Som {@link #send}, men noe døra ikke kan lese, uendret: kjernen legger det i feilkøen, der drift ser det. */
    public CompletableFuture<Void> sendUleselig(byte[] innhold, String kallId) {
        return send(Emner.SYKMELDING, null, innhold, kallId);
    }

    private CompletableFuture<Void> send(String emne, String nokkel, byte[] hendelse, String kallId) {
        var post = new ProducerRecord<>(emne, nokkel, hendelse);
        post.headers().add(Emner.CALL_ID, kallId.getBytes(UTF_8));
        var kvittering = new CompletableFuture<Void>();
        try {
            produsent.send(post, (sted, feil) -> {
                if (feil == null) {
                    kvittering.complete(null);
                } else {
                    kvittering.completeExceptionally(new IkkeBekreftet(feil));
                }
            });
        } catch (KafkaException e) {
            kvittering.completeExceptionally(new IkkeBekreftet(e));
        }
        return kvittering;
    }
}
