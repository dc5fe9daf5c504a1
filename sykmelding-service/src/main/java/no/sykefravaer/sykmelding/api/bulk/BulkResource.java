package no.sykefravaer.sykmelding.api.bulk;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.sykmelding.api.Innsender;
import no.sykefravaer.sykmelding.app.Avsender;
import no.sykefravaer.sykmelding.dokument.Sykmelding;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Mange sykmeldinger i én strøm. Svaret begynner først når den siste linjen er lest, så den som skriver alt før hun leser,
 * ikke blir stående. En vanlig tråd, for lesingen bruker en hel kjerne så lenge den varer.
 */
@Path("/api/v1/sykmeldinger/bulk")
@RolesAllowed("kildesystem")
@Blocking
class BulkResource {

    private static final String NDJSON = "application/x-ndjson";

    private final Bulkmottak mottak;
    private final Innsender innsender;

    BulkResource(Bulkmottak mottak, Innsender innsender) {
        this.mottak = mottak;
        this.innsender = innsender;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            summary = "Ta imot mange sykmeldinger, én på hver linje",
            description =
                    "Så mange linjer det skal være, hver høyst 1 MB; tomme hoppes over. Svaret har en linje for hver"
                            + " linje, i samme rekkefølge: bekreftet (202) eller problemet med den. Er Kafka borte, får resten 503;"
                            + " det er trygt å sende dem igjen.")
    @RequestBodySchema(Sykmelding.class)
    @APIResponseSchema(value = Linjesvar.class, responseDescription = "Én linje for hver linje inn")
    public Response bulk(@HeaderParam(Emner.CALL_ID) String kallId, InputStream strom) throws IOException {
        var svar = mottak.taImot(strom, new Avsender(innsender.kilde(), kallId));
        return Response.ok(svar.les(), NDJSON)
                .header(HttpHeaders.CONTENT_LENGTH, svar.bytes())
                .build();
    }
}
