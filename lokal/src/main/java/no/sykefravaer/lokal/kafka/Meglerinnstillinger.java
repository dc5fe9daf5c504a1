package no.sykefravaer.lokal.kafka;

import static no.sykefravaer.lokal.nett.Port.VERT;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Innstillingene til en megler alene: den er sin egen kontroller, og emner lages aldri av seg selv. */
final class Meglerinnstillinger {

    private static final Map<String, String> FASTE = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            // Standardverdiene er for en klynge: 50 partisjoner og tre kopier av interne emner, 128 MB til opprydding.
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "8"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "2"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("log.cleaner.dedupe.buffer.size", "8388608"));

    /** Porten klientene får vite om, når noe står mellom dem og megleren; ellers meglerens egen. */
    private static final String UTAD = "lokal.kafka.utad";

    private Meglerinnstillinger() {}

    static Map<String, String> av(Path mappe, int port, int styringsport) {
        var alle = new TreeMap<>(FASTE);
        alle.put("log.dirs", mappe.toAbsolutePath().toString());
        alle.put("listeners", "PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d".formatted(VERT, port, styringsport));
        alle.put("advertised.listeners", "PLAINTEXT://%s:%d".formatted(VERT, Integer.getInteger(UTAD, port)));
        alle.put("controller.quorum.voters", "1@%s:%d".formatted(VERT, styringsport));
        return alle;
    }
}
