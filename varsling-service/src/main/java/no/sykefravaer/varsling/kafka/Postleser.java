package no.sykefravaer.varsling.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.app.Post;
import no.sykefravaer.varsling.app.Post.Lest;
import no.sykefravaer.varsling.app.Post.Opphav;
import no.sykefravaer.varsling.app.Post.Uleselig;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Leser bytene i en Kafka-post som en hendelse, eller sier hva som var galt uten å gjenta innholdet. */
@ApplicationScoped
class Postleser {

    private static final byte[] INGENTING = {};

    private final ObjectMapper json;

    Postleser(ObjectMapper json) {
        this.json = json;
    }

    Post les(ConsumerRecord<String, byte[]> post) {
        var innhold = post.value() == null ? INGENTING : post.value();
        var opphav = new Opphav(post.topic(), post.partition(), post.offset(), callId(post), innhold);
        try {
            var hendelse = json.readValue(innhold, MilepaelHendelse.class);
            return hendelse == null ? new Uleselig(opphav, "Tom") : new Lest(opphav, hendelse);
        } catch (IOException | RuntimeException e) {
            return new Uleselig(opphav, e.getClass().getSimpleName());
        }
    }

    private static String callId(ConsumerRecord<String, byte[]> post) {
        var header = post.headers().lastHeader(Emner.CALL_ID);
        var verdi = header == null || header.value() == null ? null : new String(header.value(), UTF_8);
        return Callid.gyldigEllerNy(verdi);
    }
}
