package no.sykefravaer.varsling.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Det som er behandlet, blir bekreftet, også når megleren var borte akkurat da. */
class OffsetkvitteringTest {

    private static final TopicPartition DEL = new TopicPartition("emne", 3);
    private static final Duration DET_KAN_VENTE = Duration.ofSeconds(1);

    private final List<Long> bekreftet = new CopyOnWriteArrayList<>();
    private final Offsetkvittering kvittering = new Offsetkvittering(leser());
    private final AtomicInteger feiler = new AtomicInteger();
    private final AtomicInteger forsok = new AtomicInteger();

    @Test
    void svarer_ikke_megleren_prøves_det_til_den_gjør_det() {
        feiler.set(2);
        kvittering.lest(DEL, 41);

        kvittering.behandlet(DEL, 41);

        await().until(() -> bekreftet.equals(List.of(42L)));
        assertThat(forsok).hasValue(3);
    }

    @Test
    void det_som_er_bekreftet_før_bekreftes_ikke_igjen() {
        kvittering.lest(DEL, 40);

        kvittering.behandlet(DEL, 41);
        kvittering.behandlet(DEL, 41);
        kvittering.behandlet(DEL, 40);

        assertThat(bekreftet).containsExactly(42L);
    }

    @Test
    void leses_det_samme_om_igjen_etter_en_ombalansering_bekreftes_det_igjen() {
        kvittering.lest(DEL, 41);
        kvittering.behandlet(DEL, 41);

        omfordelt();
        kvittering.lest(DEL, 41);
        kvittering.behandlet(DEL, 41);

        assertThat(bekreftet).containsExactly(42L, 42L);
    }

    @Test
    void det_som_blir_ferdig_etter_at_partisjonen_er_mistet_bekreftes_ikke() {
        kvittering.lest(DEL, 41);
        kvittering.partitionsRevoked(List.of(DEL));

        kvittering.behandlet(DEL, 41);

        assertThat(bekreftet).isEmpty();
    }

    @Test
    void det_som_blir_ferdig_etter_at_partisjonen_er_mistet_og_fått_igjen_tar_den_ikke_tilbake() {
        kvittering.lest(DEL, 41);
        omfordelt();
        kvittering.lest(DEL, 60);

        kvittering.behandlet(DEL, 41);
        kvittering.behandlet(DEL, 60);

        assertThat(bekreftet).containsExactly(61L);
    }

    @Test
    void et_forsøk_som_har_ventet_tar_ikke_det_nyere_tilbake() {
        feiler.set(1);
        kvittering.lest(DEL, 41);
        kvittering.behandlet(DEL, 41);
        kvittering.behandlet(DEL, 50);

        forblirBekreftet(51L);
    }

    @Test
    void det_som_er_en_annens_prøves_ikke_mer() {
        feiler.set(Integer.MAX_VALUE);
        kvittering.lest(DEL, 41);
        kvittering.behandlet(DEL, 41);

        kvittering.partitionsRevoked(List.of(DEL));
        feiler.set(0);

        forblirBekreftet();
    }

    @Test
    void det_som_var_en_annens_en_stund_prøves_ikke_mer_når_det_er_kommet_igjen() {
        feiler.set(Integer.MAX_VALUE);
        kvittering.lest(DEL, 41);
        kvittering.behandlet(DEL, 41);

        omfordelt();
        feiler.set(0);
        kvittering.lest(DEL, 50);
        kvittering.behandlet(DEL, 50);

        forblirBekreftet(51L);
    }

    /** Så lenge at et forsøk som venter, ville ha kommet. */
    private void forblirBekreftet(Long... til) {
        await().during(DET_KAN_VENTE)
                .atMost(DET_KAN_VENTE.multipliedBy(5))
                .untilAsserted(() -> assertThat(bekreftet).containsExactly(til));
    }

    private void omfordelt() {
        kvittering.partitionsRevoked(List.of(DEL));
        kvittering.partitionsAssigned(List.of(DEL));
    }

    private KafkaConsumer<?, ?> leser() {
        return (KafkaConsumer<?, ?>) Proxy.newProxyInstance(
                KafkaConsumer.class.getClassLoader(),
                new Class<?>[] {KafkaConsumer.class},
                (proxy, metode, argumenter) -> svar((Map<?, ?>) argumenter[0]));
    }

    private Uni<Void> svar(Map<?, ?> til) {
        return Uni.createFrom().voidItem().invoke(() -> {
            forsok.incrementAndGet();
            if (feiler.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                throw new IllegalStateException("megleren svarer ikke");
            }
            bekreftet.add(((OffsetAndMetadata) til.get(DEL)).offset());
        });
    }
}
