package no.sykefravaer.milepael.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import no.sykefravaer.kontrakt.Emner;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * En produsent gir seg ved det første som ikke kom fram, så ingenting som sto i kø bak det, kommer fram før det sendes om
 * igjen. Det som sendes etterpå, får en ny.
 */
final class Milepaelprodusent {

    private static final Logger LOGG = Logger.getLogger(Milepaelprodusent.class);
    private static final Duration LUKKES = Duration.ofSeconds(5);

    /** Litt lenger enn en sending får vare, og kortere enn basen tåler at transaksjonen står. */
    private static final Duration LENGST = Duration.ofSeconds(9);

    private final Supplier<Producer<String, String>> ny;
    private Producer<String, String> gjeldende;
    private boolean lukket;

    Milepaelprodusent(Supplier<Producer<String, String>> ny) {
        this.ny = ny;
    }

    /** @param megler det som ellers står i oppsettet for Kafka */
    static Milepaelprodusent mot(Map<String, Object> megler) {
        var oppsett = new HashMap<>(megler);
        oppsett.put(ProducerConfig.ACKS_CONFIG, "all");
        oppsett.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // Én om gangen til hver megler: en ny produsent kan få den andre inn selv om den første ble nektet.
        oppsett.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        oppsett.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
        oppsett.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        oppsett.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        oppsett.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        oppsett.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        oppsett.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return new Milepaelprodusent(
                () -> new KafkaProducer<>(oppsett, new StringSerializer(), new StringSerializer()));
    }

    /** Slår opp emnet, én gang for alle. Uten det venter produsenten for hver rad, og kommer Kafka midt i dem, går bare de siste. */
    boolean kjennerEmnet() {
        try {
            return !gjeldende().partitionsFor(Emner.MILEPAEL).isEmpty();
        } catch (KafkaException | IllegalStateException e) { // også når den andre avsenderen lukket den
            LOGG.infof("Kafka svarer ikke ennå: %s", e.getClass().getName());
            return false;
        }
    }

    /** Sender alle, og venter på svarene. @return for hver: tom når Kafka har kvittert, ellers grunnen til at den ikke har det */
    List<Optional<Throwable>> send(List<ProducerRecord<String, String>> poster) {
        var produsent = gjeldende();
        var svar = poster.stream().map(post -> send(produsent, post)).toList();
        return svar.stream().map(ett -> feil(produsent, ett)).toList();
    }

    /** Det som er på vei, får noen sekunder på seg. */
    void lukk() {
        var siste = stengForFlere();
        if (siste != null) {
            siste.close(LUKKES); // uten låsen: de som ikke kom fram, sier fra i produsentens egen tråd
        }
    }

    private Future<RecordMetadata> send(Producer<String, String> produsent, ProducerRecord<String, String> post) {
        try {
            return produsent.send(post, (kvittering, feil) -> etter(produsent, feil));
        } catch (KafkaException | IllegalStateException e) { // den har gitt seg
            return CompletableFuture.failedFuture(e);
        }
    }

    private Optional<Throwable> feil(Producer<String, String> produsent, Future<RecordMetadata> svar) {
        try {
            svar.get(LENGST.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e.getCause());
        } catch (TimeoutException e) { // fikk den ikke noe nummer av megleren, gir den aldri opp selv
            etter(produsent, e);
            return Optional.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(e);
        }
    }

    /** Som regel i produsentens egen tråd, før den tar noe mer fra køen. */
    private void etter(Producer<String, String> produsent, Exception feil) {
        if (feil != null && !(feil instanceof RecordTooLargeException) && glem(produsent)) {
            produsent.close(Duration.ZERO);
        }
    }

    private synchronized Producer<String, String> gjeldende() {
        if (lukket) {
            throw new IllegalStateException("Produsenten er lukket");
        }
        if (gjeldende == null) {
            gjeldende = ny.get();
        }
        return gjeldende;
    }

    /** @return sant for den første som sier fra om den */
    private synchronized boolean glem(Producer<String, String> produsent) {
        var er = produsent == gjeldende;
        gjeldende = er ? null : gjeldende;
        return er;
    }

    private synchronized Producer<String, String> stengForFlere() {
        var siste = gjeldende;
        gjeldende = null;
        lukket = true;
        return siste;
    }
}
