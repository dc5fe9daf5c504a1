package no.sykefravaer.sykmelding.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Bekreftelsen på at Kafka har det avsenderen sendte. */
public record Kvittering(String id, UUID hendelseId) {

    Response svar() {
        return Response.accepted(this).build();
    }

    /** Det samme, med adressen der avsenderen kan se hva det er blitt av. */
    Response svar(String samling) {
        return Response.accepted(this).location(URI.create(samling + "/" + id)).build();
    }
}
