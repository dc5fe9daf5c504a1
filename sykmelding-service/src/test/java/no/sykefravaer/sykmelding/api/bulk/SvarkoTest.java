package no.sykefravaer.sykmelding.api.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import no.sykefravaer.sykmelding.app.Innsendt;
import no.sykefravaer.sykmelding.kafka.IkkeBekreftet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SvarkoTest {

    @TempDir
    Path mappe;

    @Test
    void svarene_kommer_i_rekkefølge_selv_om_kafka_kvitterer_i_en_annen() throws IOException {
        try (var fil = new Svarfil(mappe)) {
            var ko = new Svarko(fil, new ObjectMapper().writer());
            var forste = new CompletableFuture<Void>();
            ko.sendt(1, "a", new Innsendt(new UUID(0, 1), forste));
            ko.sendt(2, "b", new Innsendt(new UUID(0, 2), CompletableFuture.completedFuture(null)));
            assertThat(fil.bytes()).isZero();

            forste.complete(null);
            ko.tom();

            assertThat(innhold(fil).lines())
                    .containsExactly(
                            "{\"linje\":1,\"id\":\"a\",\"status\":202,\"hendelseId\":\"00000000-0000-0000-0000-000000000001\"}",
                            "{\"linje\":2,\"id\":\"b\",\"status\":202,\"hendelseId\":\"00000000-0000-0000-0000-000000000002\"}");
        }
    }

    @Test
    void en_linje_kafka_ikke_kvitterte_for_får_503_og_kan_sendes_igjen() throws IOException {
        try (var fil = new Svarfil(mappe)) {
            var ko = new Svarko(fil, new ObjectMapper().writer());
            ko.sendt(7, "a", new Innsendt(new UUID(0, 1), CompletableFuture.failedFuture(ikkeBekreftet())));
            ko.tom();

            assertThat(ko.alleBekreftet()).isFalse();
            assertThat(innhold(fil))
                    .contains("\"linje\":7", "\"id\":\"a\"", "\"status\":503", "trygt å sende det samme igjen");
        }
    }

    @Test
    void filen_er_ikke_å_se_i_mappen_mens_den_brukes() throws IOException {
        try (var fil = new Svarfil(mappe)) {
            fil.skriv("x".getBytes(UTF_8));

            assertThat(mappe).isEmptyDirectory();
        }
    }

    private static IkkeBekreftet ikkeBekreftet() {
        return new IkkeBekreftet(new TimeoutException());
    }

    private static String innhold(Svarfil fil) throws IOException {
        return new String(fil.les().readAllBytes(), UTF_8);
    }
}
