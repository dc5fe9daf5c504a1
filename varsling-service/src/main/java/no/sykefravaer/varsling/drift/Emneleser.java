package no.sykefravaer.varsling.drift;

import static java.util.stream.Collectors.toMap;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;
import no.sykefravaer.varsling.tid.Klokke;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Spør Kafka hvordan det står til med emnene. */
@ApplicationScoped
class Emneleser {

    private static final int FRIST = 3; // sekunder for hvert spørsmål

    private final Admin admin;
    private final Klokke klokke;

    Emneleser(@Identifier("default-kafka-broker") Map<String, Object> oppsett, Klokke klokke) {
        this.admin = Admin.create(oppsett);
        this.klokke = klokke;
    }

    @PreDestroy
    void lukk() {
        admin.close();
    }

    /** @throws TimeoutException når Kafka ikke svarer */
    Emnebilde les(Collection<String> emner, Collection<String> grupper)
            throws ExecutionException, InterruptedException, TimeoutException {
        var deler = svar(admin.describeTopics(emner).allTopicNames()).values().stream()
                .flatMap(
                        emne -> emne.partitions().stream().map(del -> new TopicPartition(emne.name(), del.partition())))
                .toList();
        return new Emnebilde(
                klokke.naa(),
                tall(deler, OffsetSpec.earliest(), ListOffsetsResultInfo::offset),
                tall(deler, OffsetSpec.latest(), ListOffsetsResultInfo::offset),
                tall(deler, OffsetSpec.maxTimestamp(), ListOffsetsResultInfo::timestamp),
                bekreftet(grupper));
    }

    private Map<TopicPartition, Long> tall(
            List<TopicPartition> deler, OffsetSpec hva, ToLongFunction<ListOffsetsResultInfo> felt)
            throws ExecutionException, InterruptedException, TimeoutException {
        var sporsmal = deler.stream().collect(toMap(del -> del, del -> hva));
        return svar(admin.listOffsets(sporsmal).all()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, svar -> felt.applyAsLong(svar.getValue())));
    }

    private Map<String, Map<TopicPartition, Long>> bekreftet(Collection<String> grupper)
            throws ExecutionException, InterruptedException, TimeoutException {
        var alle = grupper.stream().collect(toMap(gruppe -> gruppe, gruppe -> new ListConsumerGroupOffsetsSpec()));
        var lest = new HashMap<String, Map<TopicPartition, Long>>();
        svar(admin.listConsumerGroupOffsets(alle).all())
                .forEach((gruppe, deler) -> lest.put(
                        gruppe,
                        deler.entrySet().stream()
                                .filter(del -> del.getValue() != null)
                                .collect(toMap(
                                        Map.Entry::getKey, del -> del.getValue().offset()))));
        return lest;
    }

    private static <T> T svar(KafkaFuture<T> venter) throws ExecutionException, InterruptedException, TimeoutException {
        return venter.get(FRIST, TimeUnit.SECONDS);
    }
}
