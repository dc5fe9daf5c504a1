package no.sykefravaer.sykmelding.api;

import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Bekreftelsen på at Kafka har det avsenderen sendte. */
public record Kvittering(String id, UUID hendelseId) {

    Response svar() {
        return Response.accepted(this).build();
    }
}
