package no.sykefravaer.sykmelding.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.sykefravaer.kontrakt.Personnokkel;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.sykmelding.dokument.Person;
import no.sykefravaer.sykmelding.dokument.Sykmelding;
import no.sykefravaer.sykmelding.kafka.IkkeBekreftet;
import no.sykefravaer.sykmelding.kafka.Sender;
import no.sykefravaer.sykmelding.tid.Klokke;

/** Gjør et gyldig dokument til en hendelse, gir den til Kafka, og kommer tilbake når Kafka har kvittert. */
@ApplicationScoped
public class TaImot {

    private final Sender sender;
    private final Hemmeligheter hemmeligheter;
    private final Klokke klokke;
    private final ObjectMapper json;

    TaImot(Sender sender, Hemmeligheter hemmeligheter, Klokke klokke, ObjectMapper json) {
        this.sender = sender;
        this.hemmeligheter = hemmeligheter;
        this.klokke = klokke;
        this.json = json;
    }

    /** Hendelsens id. @throws IkkeBekreftet når Kafka ikke har kvittert */
    public UUID sykmelding(Sykmelding sykmelding, Avsender avsender) {
        return motta((id, registrert) -> Hendelser.av(sykmelding, avsender.kilde(), id, registrert), avsender.kallId());
    }

    /** Hendelsens id. @throws IkkeBekreftet når Kafka ikke har kvittert */
    public UUID person(Person person, Avsender avsender) {
        return motta((id, registrert) -> Hendelser.av(person, avsender.kilde(), id, registrert), avsender.kallId());
    }

    private UUID motta(Hendelser.Form form, String kallId) {
        var uten = form.med(new UUID(0, 0), Instant.EPOCH);
        var hendelse = form.med(Hendelsesid.av(bytes(uten), hemmeligheter.gjeldende()), klokke.naa());
        var nokkel = Personnokkel.av(hendelse.personident(), hemmeligheter.gjeldende());
        vent(sender.send(nokkel, bytes(hendelse), kallId));
        return hendelse.hendelseId();
    }

    private static void vent(CompletableFuture<Void> kvittering) {
        try {
            kvittering.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IkkeBekreftet ikke ? ikke : e;
        }
    }

    private byte[] bytes(SykmeldingHendelse hendelse) {
        try {
            return json.writeValueAsBytes(hendelse);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("En hendelse kan alltid skrives som JSON", e);
        }
    }
}
