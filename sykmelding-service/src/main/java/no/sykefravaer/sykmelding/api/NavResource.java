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
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.sykmelding.app.Avsender;
import no.sykefravaer.sykmelding.app.Innsendt;
import no.sykefravaer.sykmelding.app.TaImot;
import no.sykefravaer.sykmelding.dokument.Navleser;
import no.sykefravaer.sykmelding.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Sykmeldingen slik Nav selv skriver den. */
@Path("/api/v1/nav/sykmeldinger")
@RolesAllowed("kildesystem")
@RunOnVirtualThread
class NavResource {

    /** Bekreftelsen på at Kafka har hendelsene posten ble til: én, eller to når sykmeldingen er gjenåpnet. */
    public record Navkvittering(String id, List<UUID> hendelser) {}

    private final TaImot taImot;
    private final Innsender innsender;
    private final Klokke klokke;

    NavResource(TaImot taImot, Innsender innsender, Klokke klokke) {
        this.taImot = taImot;
        this.innsender = innsender;
        this.klokke = klokke;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ta imot en sykmelding slik Nav skriver den",
            description = "Ukjente felt leses forbi. Hva den blir hos oss, står i docs/nav-sykmelding.md.")
    @RequestBody(description = "Posten som på Navs emner: sykmelding, kafkaMetadata og event", required = true)
    @APIResponseSchema(value = Navkvittering.class, responseCode = "202", responseDescription = "Bekreftet mottatt")
    public Response post(@HeaderParam(Emner.CALL_ID) String kallId, InputStream kropp) {
        var avsender = new Avsender(innsender.kilde(), kallId);
        var dokumenter = Navleser.les(Kropp.les(kropp), null, klokke.naa(), klokke.iDag());
        var sendt = dokumenter.stream().map(d -> taImot.send(d, avsender)).toList();
        var hendelser = sendt.stream().map(Innsendt::bekreftet).toList();
        return Response.accepted(new Navkvittering(dokumenter.getFirst().id(), hendelser))
                .build();
    }
}
