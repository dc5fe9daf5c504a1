package no.sykefravaer.varsling.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.sykefravaer.varsling.app.Besvarelse;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Oppgavene til en arbeidsgivers system som heller vil hente enn å få dem sendt. En annens finnes ikke. */
@Path("/api/v1/arbeidsgivere/oppgaver")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Rolle.ARBEIDSGIVER)
class ArbeidsgiveroppgaverResource {

    private final Partsdor dor;
    private final Innlogget innlogget;

    ArbeidsgiveroppgaverResource(Partsdor dor, Innlogget innlogget) {
        this.dor = dor;
        this.innlogget = innlogget;
    }

    @GET
    @Operation(
            summary = "Det som er nytt, endret eller lukket av virksomhetens egne oppgaver siden sist",
            description = Partsdor.HENT)
    @APIResponseSchema(Partsdor.Side.class)
    public Response hent(@BeanParam Utsnitt utsnitt) {
        return dor.hent(innlogget.somArbeidsgiver(), utsnitt);
    }

    @POST
    @Path("{id}/{svar}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Et svar på oppgaven: en av kodene i feltet «svar»", description = Partsdor.SVAR)
    @APIResponse(responseCode = "202", description = "Tatt imot; oppgaven lukkes når plikten er oppfylt")
    @APIResponse(responseCode = "204", description = "Gjort; oppgaven er lukket")
    public Response svar(String id, String svar, Besvarelse besvarelse) {
        return dor.svar(innlogget.somArbeidsgiver(), id, svar, besvarelse);
    }
}
