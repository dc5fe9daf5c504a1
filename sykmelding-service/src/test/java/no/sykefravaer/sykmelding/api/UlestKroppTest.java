package no.sykefravaer.sykmelding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UlestKroppTest extends Doertest {

    private static final int MANGE = 50;
    private static final int PAAGAAENDE = 5; // en åpen forbindelse husker den siste

    /** Kortere enn fristen for å skrive ferdig en kropp ingen leser. */
    private static final Duration KORT = Duration.ofSeconds(10);

    @Inject
    Sett sett;

    @Test
    void en_forespørsel_som_er_besvart_holder_ikke_på_minnet_til_fristen_er_ute() {
        for (int nr = 0; nr < MANGE; nr++) {
            send(sykmelding("sm-minne-" + nr)).statusCode(202);
        }

        assertThat(sett.antall()).isGreaterThanOrEqualTo(MANGE);
        await().atMost(KORT).until(sett::iMinnet, antall -> antall <= PAAGAAENDE);
    }

    /** Alle forespørslene døra har sett; de som er ryddet vekk, er tomme. */
    @ApplicationScoped
    static class Sett {

        private final Queue<WeakReference<HttpServerRequest>> forespoersler = new ConcurrentLinkedQueue<>();

        void alle(@Observes Filters filtre) {
            filtre.register(
                    kall -> {
                        forespoersler.add(new WeakReference<>(kall.request()));
                        kall.next();
                    },
                    1_000);
        }

        int antall() {
            return forespoersler.size();
        }

        long iMinnet() {
            System.gc();
            return forespoersler.stream().filter(en -> en.get() != null).count();
        }
    }
}
