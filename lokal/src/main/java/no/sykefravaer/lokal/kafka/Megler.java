package no.sykefravaer.lokal.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import no.sykefravaer.lokal.nett.Port;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** Én Kafka-megler i denne JVM-en, med loggen i en mappe som overlever den. */
public final class Megler implements AutoCloseable {

    static {
        // Megleren krever Log4j sitt API, men logger gjennom slf4j; uten dette klager den på at ingen svarer.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    }

    private final KafkaRaftServer server;
    private final String adresse;

    private Megler(KafkaRaftServer server, String adresse) {
        this.server = server;
        this.adresse = adresse;
    }

    /** Starter megleren; mappa formateres når den er ny. */
    public static Megler start(Path mappe, int port, int styringsport) throws IOException {
        var innstillinger = Meglerinnstillinger.av(mappe, port, styringsport);
        formater(mappe, innstillinger);
        var server = new KafkaRaftServer(new KafkaConfig(innstillinger, false), Time.SYSTEM);
        server.startup();
        return new Megler(server, Port.VERT + ":" + port);
    }

    public String adresse() {
        return adresse;
    }

    public void ventTilStoppet() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static void formater(Path mappe, Map<String, String> innstillinger) throws IOException {
        if (Files.exists(mappe.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(mappe);
        var fil = Files.createTempFile(mappe.toAbsolutePath().getParent(), "kafka", ".properties");
        try {
            Files.write(
                    fil, innstillinger.entrySet().stream().map(Object::toString).toList());
            kjorFormatering(fil);
        } finally {
            Files.deleteIfExists(fil);
        }
    }

    private static void kjorFormatering(Path fil) throws IOException {
        var svar = new ByteArrayOutputStream();
        var argumenter =
                new String[] {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", fil.toString()};
        if (StorageTool.execute(argumenter, new PrintStream(svar, true, StandardCharsets.UTF_8)) != 0) {
            throw new IOException("Kafka-mappa lot seg ikke formatere: " + svar.toString(StandardCharsets.UTF_8));
        }
    }
}
