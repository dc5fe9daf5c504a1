package no.sykefravaer.milepael.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import no.sykefravaer.milepael.db.UtboksRepository.Utgaaende;
import no.sykefravaer.milepael.db.UtboksRepository.Ventende;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sending når Kafka aldri har svart. */
class MilepaelsenderTest {

    private static final String INGEN_LYTTER = "127.0.0.1:1";

    @Test
    @Timeout(60)
    void er_Kafka_borte_ventes_det_én_gang_og_ikke_for_hver_rad() {
        var sender = new Milepaelsender(Map.of("bootstrap.servers", INGEN_LYTTER));
        try {
            var kvittering = sender.send(
                    LongStream.range(0, 100).mapToObj(MilepaelsenderTest::rad).toList());
            assertThat(kvittering.sendt()).isEmpty();
            assertThat(kvittering.forStore()).isEmpty();
        } finally {
            sender.lukk();
        }
    }

    private static Ventende rad(long nr) {
        return new Ventende(nr, new Utgaaende(new UUID(0, 1), "{}", null));
    }
}
