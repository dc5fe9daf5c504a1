package no.sykefravaer.milepael.app;

import static java.util.stream.Collectors.toMap;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.sykefravaer.kontrakt.Emner;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Hvor mange poster Kafka har fått fra døra siden emnene ble til, og hvor mange av dem kjernen har kvittert. Alle partisjoner
 * begynner på 0 og hver plass er én post, så plassene kan legges sammen, også når Kafka har slettet det eldste.
 */
@ApplicationScoped
class Emnestand {

    private static final Logger LOGG = Logger.getLogger(Emnestand.class);
    private static final int FRIST = 1_500; // millisekunder for hvert spørsmål; den som spør oss, venter i fem sekunder

    /** Det som kan spørres om, og tar tid. */
    private interface Sporsmal {
        long svar() throws ExecutionException, InterruptedException, TimeoutException;
    }

    private final Admin admin;
    private final Map<String, String> grupper;

    Emnestand(
            @Identifier("default-kafka-broker") Map<String, Object> oppsett,
            @ConfigProperty(name = "mp.messaging.incoming.sykmelding.group.id") String sykmelding,
            @ConfigProperty(name = "mp.messaging.incoming.tombstone.group.id") String tombstone) {
        this.admin = Admin.create(oppsett);
        this.grupper = Map.of(sykmelding, Emner.SYKMELDING, tombstone, Emner.SYKMELDING_TOMBSTONE);
    }

    /** Tom når Kafka ikke svarer. */
    Optional<Long> kvittert() {
        return spor(() -> {
            var alle = grupper.keySet().stream()
                    .collect(toMap(gruppe -> gruppe, gruppe -> new ListConsumerGroupOffsetsSpec()));
            return svar(admin.listConsumerGroupOffsets(alle).all()).entrySet().stream()
                    .flatMap(gruppe -> gruppe.getValue().entrySet().stream()
                            .filter(del -> del.getKey().topic().equals(grupper.get(gruppe.getKey()))))
                    .map(Map.Entry::getValue)
                    .filter(Objects::nonNull)
                    .mapToLong(plass -> plass.offset())
                    .sum();
        });
    }

    /** Tom når Kafka ikke svarer. */
    Optional<Long> skrevet() {
        return spor(() -> {
            var deler = deler().stream().collect(toMap(del -> del, del -> OffsetSpec.latest()));
            return svar(admin.listOffsets(deler).all()).values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        });
    }

    @PreDestroy
    void lukk() {
        admin.close();
    }

    private List<TopicPartition> deler() throws ExecutionException, InterruptedException, TimeoutException {
        return svar(admin.describeTopics(grupper.values()).allTopicNames()).values().stream()
                .flatMap(
                        emne -> emne.partitions().stream().map(del -> new TopicPartition(emne.name(), del.partition())))
                .toList();
    }

    private static Optional<Long> spor(Sporsmal sporsmal) {
        try {
            return Optional.of(sporsmal.svar());
        } catch (ExecutionException | TimeoutException e) {
            LOGG.warnf("Kafka svarte ikke om emnene: %s", e.getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static <T> T svar(KafkaFuture<T> venter) throws ExecutionException, InterruptedException, TimeoutException {
        return venter.get(FRIST, TimeUnit.MILLISECONDS);
    }
}
