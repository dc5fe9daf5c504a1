package no.sykefravaer.milepael.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import no.sykefravaer.kontrakt.Emner;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Det som skjer med resten når noe ikke kom fram. */
class MilepaelprodusentTest {

    private static final List<ProducerRecord<String, String>> TO = List.of(post("første"), post("andre"));

    private final List<Megler> produsenter = new ArrayList<>();
    private final Milepaelprodusent produsent = new Milepaelprodusent(this::ny);
    private RuntimeException feil;

    @Test
    void produsenten_gir_seg_ved_det_første_som_ikke_kom_fram() {
        feil = new TimeoutException();

        var svar = produsent.send(TO);

        assertThat(produsenter.getFirst().closed()).isTrue();
        assertThat(svar).allMatch(Optional::isPresent);
    }

    @Test
    void det_som_sendes_etterpå_får_en_ny() {
        feil = new TimeoutException();
        produsent.send(TO);
        feil = null;

        var svar = produsent.send(TO);

        assertThat(produsenter).hasSize(2);
        assertThat(svar).allMatch(Optional::isEmpty);
    }

    @Test
    void at_noe_var_for_stort_stanser_ikke_resten() {
        feil = new RecordTooLargeException();

        produsent.send(TO);

        assertThat(produsenter.getFirst().closed()).isFalse();
    }

    @Test
    void det_som_sendes_med_en_som_har_gitt_seg_er_ikke_sendt() {
        produsent.send(TO);
        produsenter.getFirst().lukketAvDenAndre();

        assertThat(produsent.send(TO)).allMatch(Optional::isPresent);
    }

    @Test
    @Timeout(10)
    void den_lukkes_også_når_noe_på_vei_sier_fra_i_en_annen_tråd_at_det_ikke_kom_fram() {
        produsent.send(TO);

        produsent.lukk();

        assertThat(produsenter.getFirst().closed()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> produsent.send(TO));
    }

    private Producer<String, String> ny() {
        var ny = new Megler();
        produsenter.add(ny);
        return ny;
    }

    private static ProducerRecord<String, String> post(String innhold) {
        return new ProducerRecord<>(Emner.MILEPAEL, "person", innhold);
    }

    /** Svarer straks, og lar som den ekte noe mislykkes i en tråd for seg mens den lukkes. */
    private final class Megler extends MockProducer<String, String> {

        private Callback siste;

        Megler() {
            super(false, null, new StringSerializer(), new StringSerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, String> post, Callback etter) {
            siste = etter;
            var svar = super.send(post, etter);
            if (feil == null) {
                completeNext();
            } else {
                errorNext(feil);
            }
            return svar;
        }

        void lukketAvDenAndre() {
            super.close(Duration.ZERO);
        }

        @Override
        public void close(Duration lengst) {
            CompletableFuture.runAsync(() -> siste.onCompletion(null, new TimeoutException()))
                    .join();
            super.close(lengst);
        }
    }
}
