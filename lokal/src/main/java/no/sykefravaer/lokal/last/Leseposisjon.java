package no.sykefravaer.lokal.last;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import no.sykefravaer.kontrakt.Emner;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/** Hvor langt kjernen har lest i sykmeldingsemnet. */
public final class Leseposisjon implements AutoCloseable {

    private static final String GRUPPE = "milepael-service";

    private final Admin admin;

    public Leseposisjon(String megler) {
        this.admin = Admin.create(Map.of("bootstrap.servers", megler));
    }

    /** Slutten på hver partisjon nå. */
    public Map<TopicPartition, Long> siste() throws InterruptedException {
        try {
            var emne = admin.describeTopics(List.of(Emner.SYKMELDING))
                    .allTopicNames()
                    .get()
                    .get(Emner.SYKMELDING);
            var sporsmal = emne.partitions().stream()
                    .collect(
                            toMap(del -> new TopicPartition(emne.name(), del.partition()), del -> OffsetSpec.latest()));
            return admin.listOffsets(sporsmal).all().get().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, del -> del.getValue().offset()));
        } catch (ExecutionException e) {
            throw new IllegalStateException("Megleren svarte ikke på hvor emnet slutter", e);
        }
    }

    /** Sant når alt til og med de er lest og bekreftet. */
    public boolean harPassert(Map<TopicPartition, Long> siste) throws InterruptedException {
        return ulest(siste) == 0;
    }

    /** Så mange deler lesingen av emnet; 0 mens de ennå fordeler det mellom seg. */
    public int lesere() throws InterruptedException {
        try {
            var gruppe =
                    admin.describeConsumerGroups(List.of(GRUPPE)).all().get().get(GRUPPE);
            return gruppe.groupState() == GroupState.STABLE ? gruppe.members().size() : 0;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Megleren svarte ikke på hvem som leser", e);
        }
    }

    /** Så mange ligger på emnet nå og er ikke lest og bekreftet. */
    public long ulest() throws InterruptedException {
        return ulest(siste());
    }

    private long ulest(Map<TopicPartition, Long> siste) throws InterruptedException {
        try {
            var lest = admin.listConsumerGroupOffsets(GRUPPE)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return siste.entrySet().stream()
                    .mapToLong(del -> del.getValue() - hvorLangt(lest.get(del.getKey())))
                    .filter(igjen -> igjen > 0)
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Megleren svarte ikke på hvor langt kjernen har lest", e);
        }
    }

    private static long hvorLangt(OffsetAndMetadata lest) {
        return lest == null ? 0 : lest.offset();
    }

    @Override
    public void close() {
        admin.close();
    }
}
