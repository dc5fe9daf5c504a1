package no.sykefravaer.sykmelding.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.sykefravaer.sykmelding.dokument.Uttak.Slag;
import no.sykefravaer.sykmelding.dokument.Uttaksskjema;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Sykmeldinger som ikke lenger gjelder. Døra er uten tilstand: 202 sier at det kom fram, ikke at det fantes noe å ta ut. */
@Path(SykmeldingResource.ADRESSE + "/{id}")
@RolesAllowed("kildesystem")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class UttakResource {

    private static final String BEKREFTET = "Bekreftet mottatt";

    private final Uttaksmottak mottak;

    UttakResource(Uttaksmottak mottak) {
        this.mottak = mottak;
    }

    @POST
    @Path("avbryt")
    @Operation(summary = "Ta ut den nye formen", description = "På en sendt eller bekreftet har det ingen virkning.")
    @RequestBodySchema(Uttaksskjema.class)
    @APIResponseSchema(value = Kvittering.class, responseCode = "202", responseDescription = BEKREFTET)
    public Response avbryt(@BeanParam Anrop anrop, InputStream kropp) {
        return mottak.taUt(Slag.AVBRUTT, anrop, kropp);
    }

    @POST
    @Path("gjenapne")
    @Operation(summary = "Ta ut den sendte og den bekreftede formen", description = "Den nye formen står.")
    @RequestBodySchema(Uttaksskjema.class)
    @APIResponseSchema(value = Kvittering.class, responseCode = "202", responseDescription = BEKREFTET)
    public Response gjenapne(@BeanParam Anrop anrop, InputStream kropp) {
        return mottak.taUt(Slag.GJENAPNET, anrop, kropp);
    }

    @DELETE
    @Operation(summary = "Ta ut alle formene")
    @RequestBodySchema(Uttaksskjema.class)
    @APIResponseSchema(value = Kvittering.class, responseCode = "202", responseDescription = BEKREFTET)
    public Response slett(@BeanParam Anrop anrop, InputStream kropp) {
        return mottak.taUt(Slag.SLETTET, anrop, kropp);
    }
}
