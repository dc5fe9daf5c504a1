package no.sykefravaer.sykmelding.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.sykmelding.app.Avsender;
import no.sykefravaer.sykmelding.app.TaImot;
import no.sykefravaer.sykmelding.dokument.Feilkode;
import no.sykefravaer.sykmelding.dokument.Sykmelding;
import no.sykefravaer.sykmelding.dokument.Sykmeldingsleser;
import no.sykefravaer.sykmelding.milepael.Milepaelklient;
import no.sykefravaer.sykmelding.milepael.Paavegneav;
import no.sykefravaer.sykmelding.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Det avsenderen kan spørre om. Døra er uten tilstand, og spør milepael-service med avsenderens eget token. */
@Path(SykmeldingResource.ADRESSE)
@RolesAllowed("kildesystem")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class OppslagResource {

    private final Utfallsoppslag oppslag;
    private final Milepaelklient milepael;
    private final TaImot taImot;
    private final Innsender innsender;
    private final Klokke klokke;

    OppslagResource(
            Utfallsoppslag oppslag, Milepaelklient milepael, TaImot taImot, Innsender innsender, Klokke klokke) {
        this.oppslag = oppslag;
        this.milepael = milepael;
        this.taImot = taImot;
        this.innsender = innsender;
        this.klokke = klokke;
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Hva det er blitt av en sykmelding",
            description = "404: mottatt, ikke behandlet ennå eller ukjent, også når den er en annen kildes.")
    @APIResponseSchema(value = Sykmeldingsutfall.class, responseDescription = "Behandlet")
    public byte[] utfall(@BeanParam Anrop anrop, @HeaderParam(HttpHeaders.AUTHORIZATION) String fullmakt) {
        return oppslag.utfall(SykmeldingResource.ADRESSE, anrop, fullmakt, Feilkode.UKJENT_SYKMELDING);
    }

    @POST
    @Path("vurder")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hvilke plikter en sykmelding ville gitt",
            description = "Regnet ut av den og det kilden har sendt om personen før. Ingenting lagres.")
    @RequestBodySchema(Sykmelding.class)
    @APIResponse(responseCode = "200", description = "Tilfeller, milepæler og når helseopplysninger vil bli etterspurt")
    public byte[] vurder(
            @HeaderParam(Emner.CALL_ID) String kallId,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String fullmakt,
            InputStream kropp) {
        var avsender = new Avsender(innsender.kilde(), kallId);
        var sykmelding = Sykmeldingsleser.les(Kropp.les(kropp), klokke.naa(), klokke.iDag());
        return milepael.vurdering(taImot.hendelse(sykmelding, avsender), new Paavegneav(fullmakt, kallId));
    }
}
