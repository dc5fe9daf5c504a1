package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.milepael.api.Kommandomottak.Svar;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Et dialogmøte 2 eller 3: kalt inn, flyttet, avlyst, holdt, og det de som er kalt inn, svarer. */
@Path("/api/v1/milepaeler/{milepaelId}/mote")
@RolesAllowed({"veileder", "leder"})
class MoteResource {

    private final Kommandomottak kommandoer;

    MoteResource(Kommandomottak kommandoer) {
        this.kommandoer = kommandoer;
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/innkalling")
    @Operation(summary = "Nav kaller inn: tidspunkt, sted, og om sykmelder skal være med; plikten venter til dagen")
    public Svar kallInn(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.KALL_INN, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/endring")
    @Operation(
            summary = "Nytt tidspunkt eller sted; de som er kalt inn, får det i de samme oppgavene og svarer på nytt")
    public Svar endre(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.ENDRE_MOTE, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/avlysning")
    @Operation(summary = "Møtet er avlyst; innkallingene lukkes, og plikten er Navs igjen")
    public Svar avlys(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.AVLYS, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/referat")
    @Operation(summary = "Møtet er holdt; referatet i «begrunnelse» leses bare av Nav og den sykmeldte")
    public Svar avhold(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.AVHOLD, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/svar")
    @RolesAllowed({"veileder", "leder", "arbeidsgiver", "sykmelder"})
    @Operation(summary = "Den som er kalt inn, svarer på innkallingen sin: KOMMER, NYTT_TIDSPUNKT eller KOMMER_IKKE")
    public Svar svar(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.SVAR, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/svar-fra-sykmeldt")
    @RolesAllowed({"veileder", "leder", "sykmeldt"})
    @Operation(summary = "Den sykmeldte svarer på møtet selv: KOMMER, NYTT_TIDSPUNKT eller KOMMER_IKKE")
    public Svar svarFraSykmeldt(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.SVAR_SOM_SYKMELDT, milepaelId, callId, innhold);
    }
}
