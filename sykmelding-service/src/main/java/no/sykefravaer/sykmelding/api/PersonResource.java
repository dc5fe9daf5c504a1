package no.sykefravaer.sykmelding.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.sykmelding.app.Avsender;
import no.sykefravaer.sykmelding.app.TaImot;
import no.sykefravaer.sykmelding.dokument.Identbytte;
import no.sykefravaer.sykmelding.dokument.Identbytteleser;
import no.sykefravaer.sykmelding.dokument.Personleser;
import no.sykefravaer.sykmelding.dokument.Personskjema;
import no.sykefravaer.sykmelding.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Personfakta fra personregisteret. */
@Path("/api/v1/personer")
@RolesAllowed("personregister")
@RunOnVirtualThread
class PersonResource {

    /** Bekreftelsen på at Kafka har opplysningene. */
    public record Personkvittering(UUID hendelseId) {}

    private final TaImot taImot;
    private final Innsender innsender;
    private final Klokke klokke;

    PersonResource(TaImot taImot, Innsender innsender, Klokke klokke) {
        this.taImot = taImot;
        this.innsender = innsender;
        this.klokke = klokke;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ta imot et personfakta", description = "Det med senest mottatt gjelder.")
    @RequestBodySchema(Personskjema.class)
    @APIResponseSchema(value = Personkvittering.class, responseCode = "202", responseDescription = "Bekreftet mottatt")
    public Response post(@HeaderParam(Emner.CALL_ID) String kallId, InputStream kropp) {
        var avsender = new Avsender(innsender.register(), kallId);
        var person = Personleser.les(Kropp.les(kropp), klokke.naa(), klokke.iDag());
        return Response.accepted(new Personkvittering(taImot.person(person, avsender)))
                .build();
    }

    @POST
    @Path("identbytte")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ta imot at en person har fått et nytt nummer",
            description = "Alt om det gamle gjelder fra da av det nye, også det som kommer sent på det gamle.")
    @RequestBodySchema(Identbytte.class)
    @APIResponseSchema(value = Personkvittering.class, responseCode = "202", responseDescription = "Bekreftet mottatt")
    public Response identbytte(@HeaderParam(Emner.CALL_ID) String kallId, InputStream kropp) {
        var avsender = new Avsender(innsender.register(), kallId);
        var bytte = Identbytteleser.les(Kropp.les(kropp), klokke.naa());
        return Response.accepted(new Personkvittering(taImot.identbytte(bytte, avsender)))
                .build();
    }
}
