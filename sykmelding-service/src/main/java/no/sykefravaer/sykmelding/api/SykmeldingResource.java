package no.sykefravaer.sykmelding.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.sykmelding.app.Avsender;
import no.sykefravaer.sykmelding.app.TaImot;
import no.sykefravaer.sykmelding.dokument.Sykmelding;
import no.sykefravaer.sykmelding.dokument.Sykmeldingsleser;
import no.sykefravaer.sykmelding.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Sykmeldinger fra kildesystemene, én om gangen. */
@Path(SykmeldingResource.ADRESSE)
@RolesAllowed("kildesystem")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class SykmeldingResource {

    static final String ADRESSE = "/api/v1/sykmeldinger";

    private final TaImot taImot;
    private final Innsender innsender;
    private final Klokke klokke;

    SykmeldingResource(TaImot taImot, Innsender innsender, Klokke klokke) {
        this.taImot = taImot;
        this.innsender = innsender;
        this.klokke = klokke;
    }

    @POST
    @Operation(
            summary = "Ta imot en sykmelding",
            description = "Svarer når Kafka har kvittert. Det samme sendt igjen endrer ingenting.")
    @RequestBodySchema(Sykmelding.class)
    @APIResponseSchema(value = Kvittering.class, responseCode = "202", responseDescription = "Bekreftet mottatt")
    public Response post(@HeaderParam(Emner.CALL_ID) String kallId, InputStream kropp) {
        var avsender = new Avsender(innsender.kilde(), kallId);
        var sykmelding = Sykmeldingsleser.les(Kropp.les(kropp), klokke.naa(), klokke.iDag());
        return new Kvittering(sykmelding.id(), taImot.dokument(sykmelding, avsender)).svar(ADRESSE);
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Erstatt det som er sendt under en id",
            description =
                    "Erstatter alle statusene. En eldre versjon som kommer senere, har ingen virkning; uten versjon"
                            + " gjelder den som kom sist. En annen kildes dokument røres aldri.")
    @RequestBodySchema(Sykmelding.class)
    @APIResponseSchema(value = Kvittering.class, responseCode = "202", responseDescription = "Bekreftet mottatt")
    public Response put(String id, @HeaderParam(Emner.CALL_ID) String kallId, InputStream kropp) {
        var avsender = new Avsender(innsender.kilde(), kallId);
        var sykmelding = Sykmeldingsleser.erstatning(Kropp.les(kropp), id, klokke.naa(), klokke.iDag());
        return new Kvittering(id, taImot.erstatning(sykmelding, avsender)).svar();
    }
}
