package no.sykefravaer.varsling.drift;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Det Kafka sa om emnene på ett tidspunkt. {@code bekreftet} er hvor langt hver gruppe har lest. */
record Emnebilde(
        Instant tid,
        Map<TopicPartition, Long> forste,
        Map<TopicPartition, Long> neste,
        Map<TopicPartition, Long> sisteTid,
        Map<String, Map<TopicPartition, Long>> bekreftet) {

    List<TopicPartition> partisjoner(String emne) {
        return neste.keySet().stream().filter(del -> del.topic().equals(emne)).toList();
    }

    long skrevet(String emne) {
        return sum(emne, neste);
    }

    long poster(String emne) {
        return skrevet(emne) - sum(emne, forste);
    }

    /** Null når emnet er tomt. */
    Instant siste(String emne) {
        var siste = partisjoner(emne).stream()
                .mapToLong(del -> sisteTid.getOrDefault(del, -1L))
                .max()
                .orElse(-1);
        return siste < 0 ? null : Instant.ofEpochMilli(siste);
    }

    /** En partisjon gruppa aldri har lest, leses fra begynnelsen. */
    long lest(String gruppe, String emne) {
        var hvor = bekreftet.get(gruppe);
        return partisjoner(emne).stream()
                .mapToLong(del -> hvor.getOrDefault(del, forste.get(del)))
                .sum();
    }

    private long sum(String emne, Map<TopicPartition, Long> tall) {
        return partisjoner(emne).stream().mapToLong(tall::get).sum();
    }
}
