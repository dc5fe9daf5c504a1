package no.sykefravaer.milepael.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import no.sykefravaer.kontrakt.Emner;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Det som skjer med resten når noe ikke kom fram. */
class MilepaelprodusentTest {

    private static final List<ProducerRecord<String, String>> TO = List.of(post("første"), post("andre"));

    private final List<MockProducer<String, String>> produsenter = new ArrayList<>();
    private final Milepaelprodusent produsent = new Milepaelprodusent(this::ny);

    @Test
    void produsenten_gir_seg_ved_det_første_som_ikke_kom_fram() {
        produsent.send(TO);

        produsenter.getFirst().errorNext(new TimeoutException());

        assertThat(produsenter.getFirst().closed()).isTrue();
    }

    @Test
    void det_som_sendes_etterpå_får_en_ny() {
        produsent.send(TO);
        produsenter.getFirst().errorNext(new TimeoutException());

        produsent.send(TO);

        assertThat(produsenter).hasSize(2);
        assertThat(produsenter.getLast().history()).isEqualTo(TO);
    }

    @Test
    void at_noe_var_for_stort_stanser_ikke_resten() {
        produsent.send(TO);

        produsenter.getFirst().errorNext(new RecordTooLargeException());

        assertThat(produsenter.getFirst().closed()).isFalse();
    }

    @Test
    void det_som_sendes_med_en_som_har_gitt_seg_er_ikke_sendt() {
        produsent.send(TO);
        produsenter.getFirst().close();

        assertThat(produsent.send(TO)).allMatch(svar -> svar.state() == Future.State.FAILED);
    }

    private Producer<String, String> ny() {
        var ny = new MockProducer<>(false, null, new StringSerializer(), new StringSerializer());
        produsenter.add(ny);
        return ny;
    }

    private static ProducerRecord<String, String> post(String innhold) {
        return new ProducerRecord<>(Emner.MILEPAEL, "person", innhold);
    }
}
