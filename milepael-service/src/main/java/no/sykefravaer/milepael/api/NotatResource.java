package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.sykefravaer.milepael.app.Notater;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import no.sykefravaer.milepael.domene.Notat;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Veilederens korte notater om personen i headeren nav-personident. Bare Nav leser dem. */
@Path("/api/v1/notater")
@RolesAllowed({"veileder", "leder"})
class NotatResource {

    private static final int LENGST = 500; // tegn

    /** Det veilederen skriver. */
    public record Notatinnhold(String tekst) {}

    private final Notater notater;
    private final Innlogget innlogget;
    private final Innblikk innblikk;

    NotatResource(Notater notater, Innlogget innlogget, Innblikk innblikk) {
        this.notater = notater;
        this.innlogget = innlogget;
        this.innblikk = innblikk;
    }

    @POST
    @FortInnsyn(Slag.NYTT_NOTAT)
    @Operation(summary = "Et nytt notat, høyst 500 tegn")
    public Response skriv(@HeaderParam("nav-personident") String personident, Notatinnhold innhold) {
        var om = Headere.personident(personident);
        var tekst = innhold == null ? null : innhold.tekst();
        var brudd = new Bruddsamler();
        brudd.tekst("tekst", tekst, true, LENGST);
        brudd.avvis();
        var notat = notater.skriv(om, innblikk::fraNav, tekst, utforer()).orElseThrow(ukjent());
        return Response.status(Response.Status.CREATED).entity(notat).build();
    }

    @GET
    @FortInnsyn(Slag.NOTATER)
    @Operation(summary = "Notatene som står, det nyeste først")
    public List<Notat> les(@HeaderParam("nav-personident") String personident) {
        return notater.om(Headere.personident(personident), innblikk::fraNav).orElseThrow(ukjent());
    }

    @DELETE
    @FortInnsyn(Slag.SLETTET_NOTAT)
    @Path("/{notatId}")
    @Operation(summary = "Den som skrev notatet, tar det tilbake; det blir stående i basen")
    public void slett(UUID notatId, @HeaderParam("nav-personident") String personident) {
        var om = Headere.personident(personident);
        if (!notater.taTilbake(om, innblikk::fraNav, notatId, utforer()).orElseThrow(ukjent())) {
            throw Problem.av(404, "NOTAT_UKJENT", "Notatet er ukjent, eller skrevet av en annen.")
                    .feil();
        }
    }

    private String utforer() {
        return innlogget.utforer().ident();
    }

    private static Supplier<RuntimeException> ukjent() {
        return () -> Problem.av(404, "PERSON_UKJENT", "Personen er ukjent, eller ikke blant dine.")
                .feil();
    }
}
