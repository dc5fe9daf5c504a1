package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.milepael.api.Kommandomottak.Svar;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Det den ansvarlige gjør med en plikt, og det de andre sier til henne om den. */
@Path("/api/v1/milepaeler/{milepaelId}")
@RolesAllowed({"veileder", "leder", "arbeidsgiver", "sykmelder"})
class MilepaelResource {

    private final Kommandomottak kommandoer;

    MilepaelResource(Kommandomottak kommandoer) {
        this.kommandoer = kommandoer;
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/oppfyll")
    @Operation(summary = "Plikten er gjort; 409 når versjonen er utdatert eller plikten ikke er åpen")
    public Svar oppfyll(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.OPPFYLL, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/unntak")
    @Operation(summary = "Plikten gjelder ikke her, med en årsak fra regelverket; for noen plikter til en dato")
    public Svar unntak(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.UNNTA, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/ikke-aktuell")
    @Operation(summary = "Plikten er ikke aktuell, med en årsak fra regelverket")
    public Svar ikkeAktuell(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.GJOR_UAKTUELL, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/avvent")
    @Operation(summary = "Nav venter på noe til en dato; da blir plikten aktiv igjen av seg selv")
    public Svar avvent(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.AVVENT, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/forhandsvarsel")
    @Operation(summary = "Forhåndsvarsel om stans er sendt; plikten venter til svarfristen, 21–42 dager fram")
    public Svar forhandsvarsel(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.FORHANDSVARSLE, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/innstilling-om-stans")
    @Operation(summary = "Svarfristen er ute, og kravet er ikke oppfylt: oppgave til den som avgjør, med dagen i «fra»")
    public Svar innstilling(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.INNSTILL, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/uttalelse")
    @Operation(summary = "Arbeidsgiver eller sykmelder har uttalt seg; Nav sier hvem i «rolle»")
    public Svar uttalelse(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.MOTTA_UTTALELSE, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/plan-mottatt")
    @Operation(summary = "Oppfølgingsplanen er mottatt; det som ventet på den, blir aktivt igjen")
    public Svar planMottatt(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.MOTTA_PLAN, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/felles-vurdering")
    @Operation(summary = "Det arbeidsgiver og den ansatte sammen tror; USIKKER, UENIGE og IKKE_SVART framskynder møtet")
    public Svar fellesVurdering(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.beslutt(Handling.VURDER_SAMMEN, milepaelId, callId, innhold);
    }

    @POST
    @FortInnsyn(Slag.HANDLING)
    @Path("/angre")
    @Operation(summary = "Den siste beslutningen tas tilbake; det som gjaldt før, gjelder igjen om fakta bærer det")
    public Svar angre(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return kommandoer.angre(milepaelId, callId, innhold);
    }

    @GET
    @FortInnsyn(Slag.HISTORIKK)
    @Path("/historikk")
    @RolesAllowed({"veileder", "leder", "sykmeldt"})
    @Operation(summary = "Hvem som har gjort hva med plikten, når og hvorfor, det eldste først")
    public List<Historikkvisning> historikk(UUID milepaelId) {
        return kommandoer.historikk(milepaelId);
    }
}
