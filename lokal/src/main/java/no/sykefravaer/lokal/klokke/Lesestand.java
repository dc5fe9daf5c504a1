package no.sykefravaer.lokal.klokke;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Hvor langt en tjeneste har lest et emne. */
final class Lesestand implements AutoCloseable {

    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka"); // holdt fast, ellers glemmes nivået

    private final Admin admin;

    Lesestand(String megler) {
        KAFKA.setLevel(Level.WARNING);
        this.admin = Admin.create(Map.of("bootstrap.servers", megler));
    }

    /** Alt som ligger på emnet nå, er lest og bekreftet av gruppa når metoden kommer tilbake; det som kommer etterpå, venter den ikke på. */
    void ventTilLest(String gruppe, String emne) throws IOException, InterruptedException {
        var slutt = slutt(emne);
        Venting.paa(gruppe + " leser det som er sendt", () -> erLest(gruppe, slutt));
    }

    @Override
    public void close() {
        admin.close();
    }

    private boolean erLest(String gruppe, Map<TopicPartition, Long> slutt) throws IOException, InterruptedException {
        var lest = svar(admin.listConsumerGroupOffsets(gruppe).partitionsToOffsetAndMetadata());
        return slutt.entrySet().stream().allMatch(del -> {
            var bekreftet = lest.get(del.getKey());
            return (bekreftet == null ? 0 : bekreftet.offset()) >= del.getValue();
        });
    }

    private Map<TopicPartition, Long> slutt(String emne) throws IOException, InterruptedException {
        var deler = svar(admin.describeTopics(List.of(emne)).allTopicNames()).get(emne).partitions().stream()
                .collect(toMap(del -> new TopicPartition(emne, del.partition()), del -> OffsetSpec.latest()));
        return svar(admin.listOffsets(deler).all()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, del -> del.getValue().offset()));
    }

    private static <T> T svar(KafkaFuture<T> svar) throws IOException, InterruptedException {
        try {
            return svar.get();
        } catch (ExecutionException e) {
            throw new IOException("Kafka svarte ikke", e);
        }
    }
}
