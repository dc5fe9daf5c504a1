package no.sykefravaer.lokal.vakt;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VaktholdTest {

    /** En prosess som aldri slutter av seg selv. */
    public static final class Evig {

        public static void main(String[] argumenter) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    @Test
    void prosessen_slutter_når_tilsynet_er_borte() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var klasser = Path.of("target", "classes") + ":" + Path.of("target", "test-classes");
        var prosess = new ProcessBuilder(java, "-cp", klasser, Vakthold.class.getName(), Evig.class.getName()).start();
        assertThat(prosess.isAlive()).isTrue();

        prosess.getOutputStream().close();

        await().atMost(20, SECONDS).until(() -> !prosess.isAlive());
    }
}
