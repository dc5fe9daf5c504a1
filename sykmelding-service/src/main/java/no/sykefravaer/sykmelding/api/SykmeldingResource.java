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
import java.net.URI;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.sykmelding.app.Avsender;
import no.sykefravaer.sykmelding.app.TaImot;
import no.sykefravaer.sykmelding.dokument.Sykmelding;
import no.sykefravaer.sykmelding.dokument.Sykmeldingsleser;
import no.sykefravaer.sykmelding.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Sykmeldinger fra kildesystemene. */
@Path("/api/v1/sykmeldinger")
@RolesAllowed("kildesystem")
@RunOnVirtualThread
class SykmeldingResource {

    /** Bekreftelsen på at Kafka har dokumentet. */
    public record Kvittering(String id, UUID hendelseId) {}

    private final TaImot taImot;
    private final Innsender innsender;
    private final Klokke klokke;

    SykmeldingResource(TaImot taImot, Innsender innsender, Klokke klokke) {
        this.taImot = taImot;
        this.innsender = innsender;
        this.klokke = klokke;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ta imot en sykmelding",
            description = "Svarer når Kafka har kvittert. Det samme sendt igjen endrer ingenting.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Sykmelding.class)))
    @APIResponse(
            responseCode = "202",
            description = "Bekreftet mottatt",
            content = @Content(schema = @Schema(implementation = Kvittering.class)))
    @APIResponse(
            responseCode = "default",
            description = "Et problem med kode; se docs/feilkoder.md",
            content = @Content(mediaType = Problem.MEDIETYPE, schema = @Schema(implementation = Problem.class)))
    public Response post(@HeaderParam(Emner.CALL_ID) String kallId, InputStream kropp) {
        var avsender = new Avsender(innsender.kilde(), kallId);
        var sykmelding = Sykmeldingsleser.les(Kropp.les(kropp), klokke.naa(), klokke.iDag());
        var hendelseId = taImot.sykmelding(sykmelding, avsender);
        return Response.accepted(new Kvittering(sykmelding.id(), hendelseId))
                .location(URI.create("/api/v1/sykmeldinger/" + sykmelding.id()))
                .build();
    }
}
