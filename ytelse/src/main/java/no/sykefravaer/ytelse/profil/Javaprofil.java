package no.sykefravaer.ytelse.profil;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Et opptak fra Flight Recorder, hver prøve talt én gang: hos den innerste klassen av våre, og hos biblioteket øverst på
 * stakken.
 *
 * @param pauser tiden søppeltømmingen stanset alt
 */
record Javaprofil(Map<String, Long> vaare, Map<String, Long> biblioteker, Duration pauser) {

    private static final String PROVE = "jdk.ExecutionSample";
    private static final String SOPPEL = "jdk.GarbageCollection";
    private static final String INGEN = "utenfor vår kode";
    private static final String OSS = "no.sykefravaer.";
    private static final List<String> LAGET = List.of("_ClientProxy", "_Subclass", "_SmallRye"); // av Quarkus
    private static final Map<String, String> KJENTE = Map.of(
            OSS,
            "vår egen kode",
            "java.",
            "JDK",
            "jdk.",
            "JDK",
            "sun.",
            "JDK",
            "com.fasterxml.",
            "Jackson",
            "org.postgresql.",
            "PostgreSQL-driveren",
            "org.apache.kafka.",
            "Kafka-klienten",
            "io.netty.",
            "Netty og Vert.x",
            "io.vertx.",
            "Netty og Vert.x");

    static Javaprofil av(Path opptak) throws IOException {
        var vaare = new HashMap<String, Long>();
        var biblioteker = new HashMap<String, Long>();
        var pauser = Duration.ZERO;
        try (var fil = new RecordingFile(opptak)) {
            while (fil.hasMoreEvents()) {
                var hendelse = fil.readEvent();
                if (hendelse.getEventType().getName().equals(SOPPEL)) {
                    pauser = pauser.plus(hendelse.getDuration("sumOfPauses"));
                } else if (hendelse.getEventType().getName().equals(PROVE) && hendelse.getStackTrace() != null) {
                    vaare.merge(innerst(hendelse), 1L, Long::sum);
                    biblioteker.merge(bibliotek(overst(hendelse)), 1L, Long::sum);
                }
            }
        }
        return new Javaprofil(vaare, biblioteker, pauser);
    }

    private static String innerst(RecordedEvent hendelse) {
        return hendelse.getStackTrace().getFrames().stream()
                .map(Javaprofil::klasse)
                .filter(klasse -> klasse.startsWith(OSS) && LAGET.stream().noneMatch(klasse::contains))
                .findFirst()
                .map(klasse -> klasse.substring(OSS.length()).replaceFirst("\\$.*", ""))
                .orElse(INGEN);
    }

    private static String overst(RecordedEvent hendelse) {
        var rammer = hendelse.getStackTrace().getFrames();
        return rammer.isEmpty() ? "" : klasse(rammer.getFirst());
    }

    private static String klasse(RecordedFrame ramme) {
        return ramme.getMethod().getType().getName();
    }

    private static String bibliotek(String klasse) {
        return KJENTE.entrySet().stream()
                .filter(kjent -> klasse.startsWith(kjent.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Quarkus og resten");
    }
}
