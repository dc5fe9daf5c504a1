package no.sykefravaer.varsling.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.varsling.app.Post.Lest;
import no.sykefravaer.varsling.app.Post.Opphav;
import no.sykefravaer.varsling.app.Post.Slettet;
import no.sykefravaer.varsling.app.Post.Uleselig;

/** Leser bytene i en Kafka-post som en hendelse, eller sier hva som var galt uten å gjenta innholdet. */
@ApplicationScoped
public class Postleser {

    private final ObjectMapper json;

    Postleser(ObjectMapper json) {
        this.json = json;
    }

    public Post les(Opphav opphav) {
        if (opphav.innhold() == null) {
            return slettet(opphav);
        }
        try {
            var hendelse = json.readValue(opphav.innhold(), MilepaelHendelse.class);
            return hendelse == null ? new Uleselig(opphav, "Tom") : new Lest(opphav, hendelse);
        } catch (IOException | RuntimeException e) {
            return new Uleselig(opphav, e.getClass().getSimpleName());
        }
    }

    /** Nøkkelen er personen; er den ikke det, vet ingen hva som er slettet. */
    private static Post slettet(Opphav opphav) {
        try {
            return new Slettet(opphav, UUID.fromString(String.valueOf(opphav.nokkel())));
        } catch (IllegalArgumentException e) {
            return new Uleselig(opphav, "Tom");
        }
    }
}
