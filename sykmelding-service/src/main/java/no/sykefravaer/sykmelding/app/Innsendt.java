package no.sykefravaer.sykmelding.app;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.sykefravaer.sykmelding.kafka.IkkeBekreftet;

/** En hendelse på vei til Kafka, og kvitteringen for den. */
public record Innsendt(UUID hendelseId, CompletableFuture<Void> kvittering) {

    /** Hendelsens id, når Kafka har kvittert. @throws IkkeBekreftet når Kafka ikke gjør det */
    public UUID bekreftet() {
        try {
            kvittering.join();
            return hendelseId;
        } catch (CompletionException e) {
            throw e.getCause() instanceof IkkeBekreftet ikke ? ikke : e;
        }
    }
}
