package no.sykefravaer.sykmelding.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import no.sykefravaer.sykmelding.tid.Klokke;

/** Setter id og tid på en hendelse, og skriver den slik den går på Kafka. */
@ApplicationScoped
class Hendelsesskriver {

    private static final UUID UTEN_ID = new UUID(0, 0);

    private final Hemmeligheter hemmeligheter;
    private final Klokke klokke;
    private final ObjectWriter json;

    Hendelsesskriver(Hemmeligheter hemmeligheter, Klokke klokke, ObjectMapper json) {
        this.hemmeligheter = hemmeligheter;
        this.klokke = klokke;
        this.json = json.writer();
    }

    <T> T ferdig(Form<T> form) {
        var uten = form.med(UTEN_ID, Instant.EPOCH);
        return form.med(Hendelsesid.av(bytes(uten), hemmeligheter.gjeldende()), klokke.naa());
    }

    byte[] bytes(Object hendelse) {
        try {
            return json.writeValueAsBytes(hendelse);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("En hendelse kan alltid skrives som JSON", e);
        }
    }
}
