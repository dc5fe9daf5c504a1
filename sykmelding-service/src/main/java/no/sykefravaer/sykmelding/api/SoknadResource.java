package no.sykefravaer.sykmelding.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.sykmelding.app.Avsender;
import no.sykefravaer.sykmelding.app.TaImot;
import no.sykefravaer.sykmelding.dokument.Feilkode;
import no.sykefravaer.sykmelding.dokument.Soknadsleser;
import no.sykefravaer.sykmelding.dokument.Soknadsskjema;
import no.sykefravaer.sykmelding.dokument.Uttak.Slag;
import no.sykefravaer.sykmelding.dokument.Uttaksskjema;
import no.sykefravaer.sykmelding.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Søknader om sykepenger: det den sykmeldte selv sier om dagene, én om gangen. */
@Path(SoknadResource.ADRESSE)
@RolesAllowed("kildesystem")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class SoknadResource {

    static final String ADRESSE = "/api/v1/soknader";

    private final TaImot taImot;
    private final Uttaksmottak uttak;
    private final Utfallsoppslag oppslag;
    private final Innsender innsender;
    private final Klokke klokke;

    SoknadResource(TaImot taImot, Uttaksmottak uttak, Utfallsoppslag oppslag, Innsender innsender, Klokke klokke) {
        this.taImot = taImot;
        this.uttak = uttak;
        this.oppslag = oppslag;
        this.innsender = innsender;
        this.klokke = klokke;
    }

    @POST
    @Operation(
            summary = "Ta imot en søknad",
            description =
                    "Svarer når Kafka har kvittert. Det samme sendt igjen endrer ingenting; med korrigerer kommer den i stedet for en annen.")
    @RequestBodySchema(Soknadsskjema.class)
    @APIResponseSchema(value = Kvittering.class, responseCode = "202", responseDescription = "Bekreftet mottatt")
    public Response post(@HeaderParam(Emner.CALL_ID) String kallId, InputStream kropp) {
        var avsender = new Avsender(innsender.kilde(), kallId);
        var soknad = Soknadsleser.les(Kropp.les(kropp), klokke.naa(), klokke.iDag());
        return new Kvittering(soknad.id(), taImot.dokument(soknad, avsender)).svar(ADRESSE);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ta ut søknaden", description = "Den den korrigerte, gjelder igjen.")
    @RequestBodySchema(Uttaksskjema.class)
    @APIResponseSchema(value = Kvittering.class, responseCode = "202", responseDescription = "Bekreftet mottatt")
    public Response slett(@BeanParam Anrop anrop, InputStream kropp) {
        return uttak.taUt(Slag.SOKNAD_SLETTET, anrop, kropp);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Hva det er blitt av en søknad",
            description = "404: mottatt, ikke behandlet ennå eller ukjent, også når den er en annen kildes.")
    @APIResponseSchema(value = Sykmeldingsutfall.class, responseDescription = "Behandlet")
    public byte[] utfall(@BeanParam Anrop anrop, @HeaderParam(HttpHeaders.AUTHORIZATION) String fullmakt) {
        return oppslag.utfall(ADRESSE, anrop, fullmakt, Feilkode.UKJENT_SOKNAD);
    }
}
