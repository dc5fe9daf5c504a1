package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.app.OppfyllMilepael;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Person;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Det den ansvarlige sier om en plikt. */
@Path("/api/v1/milepaeler/{milepaelId}")
class MilepaelResource {

    /** Handlingen, og versjonen den som handler, så. */
    public record Handling(int versjon) {}

    /** Det plikten er blitt. */
    public record Svar(UUID milepaelId, int versjon, String status) {}

    private final OppfyllMilepael oppfyll;
    private final Innlogget innlogget;

    MilepaelResource(OppfyllMilepael oppfyll, Innlogget innlogget) {
        this.oppfyll = oppfyll;
        this.innlogget = innlogget;
    }

    @POST
    @Path("/oppfyll")
    @RolesAllowed({"veileder", "leder", "arbeidsgiver"})
    @Operation(summary = "Plikten er gjort; 409 når versjonen er utdatert")
    public Svar oppfyll(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Handling handling) {
        if (handling == null) {
            throw Problem.av(400, "MANGLER_INNHOLD", "Kallet mangler {\"versjon\": …}.")
                    .feil();
        }
        return oppfyll.oppfyll(milepaelId, handling.versjon(), callId, this::erAnsvarlig)
                .map(m -> new Svar(m.id(), m.versjon(), m.status().name()))
                .orElseThrow(() -> Problem.av(404, "MILEPAEL_UKJENT", "Milepælen er ukjent, eller ikke din.")
                        .feil());
    }

    private boolean erAnsvarlig(Person person, Milepael m) {
        return switch (m.plikt().ansvarlig()) {
            case NAV -> (innlogget.har("veileder") || innlogget.har("leder")) && innlogget.seesAv(person);
            case ARBEIDSGIVER -> innlogget.har("arbeidsgiver") && erMottaker(m);
            case SYKMELDER -> false;
        };
    }

    private boolean erMottaker(Milepael m) {
        return m.plikt().mottakere().stream()
                .filter(part -> part.rolle() == Rolle.ARBEIDSGIVER)
                .anyMatch(part -> part.orgnummer().equals(innlogget.orgnummer()));
    }
}
