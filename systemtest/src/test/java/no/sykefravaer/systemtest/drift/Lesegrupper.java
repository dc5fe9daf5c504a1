package no.sykefravaer.systemtest.drift;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.lokal.kafka.Megler;
import no.sykefravaer.lokal.nett.Port;
import no.sykefravaer.systemtest.system.Systemet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Hvor langt tjenestene har lest, satt tilbake: {@code kafka-consumer-groups --reset-offsets --to-datetime}. */
public final class Lesegrupper {

    private static final Map<String, String> EMNER = Map.of(
            "milepael-service", Emner.SYKMELDING,
            "milepael-service-tombstone", Emner.SYKMELDING_TOMBSTONE,
            "varsling-service", Emner.MILEPAEL);

    private Lesegrupper() {}

    /** Alle tre, mens systemet er stoppet; bare megleren går imens. */
    public static void spolTilbake(Systemet systemet, Instant til)
            throws IOException, ExecutionException, InterruptedException {
        var mappe = systemet.mappe().rot().resolve("kafka");
        try (var megler = Megler.start(mappe, Port.ledig(), Port.ledig());
                var admin = Admin.create(Map.of("bootstrap.servers", megler.adresse()))) {
            for (var gruppe : EMNER.entrySet()) {
                var plasser = forsteEtter(admin, gruppe.getValue(), til);
                admin.alterConsumerGroupOffsets(gruppe.getKey(), plasser).all().get();
            }
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> forsteEtter(Admin admin, String emne, Instant tid)
            throws ExecutionException, InterruptedException {
        var deler = admin.describeTopics(List.of(emne)).allTopicNames().get().get(emne).partitions().stream()
                .map(del -> new TopicPartition(emne, del.partition()))
                .toList();
        var slutt = finn(admin, deler, OffsetSpec.latest());
        var etter = finn(admin, deler, OffsetSpec.forTimestamp(tid.toEpochMilli()));
        return deler.stream()
                .collect(toMap(
                        del -> del,
                        del -> new OffsetAndMetadata(etter.get(del) < 0 ? slutt.get(del) : etter.get(del))));
    }

    private static Map<TopicPartition, Long> finn(Admin admin, List<TopicPartition> deler, OffsetSpec hvilken)
            throws ExecutionException, InterruptedException {
        return admin
                .listOffsets(deler.stream().collect(toMap(del -> del, del -> hvilken)))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, funnet -> funnet.getValue().offset()));
    }
}
