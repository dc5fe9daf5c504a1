package no.sykefravaer.lokal.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Emner;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** Emnene i {@link Emner}: åtte partisjoner, tretti dagers lagring. */
public final class Emneoppsett {

    /** Partisjoner i hvert emne. */
    public static final int PARTISJONER = 8;

    /** Så lenge det som er sendt, står i hvert emne. */
    public static final Duration LAGRING = Duration.ofDays(30);

    private static final short KOPIER = 1;

    /** Alle emnene i systemet. */
    public static final List<String> NAVN = List.of(Emner.SYKMELDING, Emner.SYKMELDING_TOMBSTONE, Emner.MILEPAEL);

    private Emneoppsett() {}

    /** Lager dem som mangler; de som finnes, røres ikke. */
    public static void sorgForEmner(String adresse) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", adresse))) {
            var finnes = admin.listTopics().names().get();
            admin.createTopics(mangler(finnes).map(Emneoppsett::emne).toList())
                    .all()
                    .get();
        }
    }

    private static Stream<String> mangler(Set<String> finnes) {
        return NAVN.stream().filter(navn -> !finnes.contains(navn));
    }

    private static NewTopic emne(String navn) {
        return new NewTopic(navn, PARTISJONER, KOPIER)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(LAGRING.toMillis())));
    }
}
