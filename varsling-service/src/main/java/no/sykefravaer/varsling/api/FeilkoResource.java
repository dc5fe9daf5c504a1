package no.sykefravaer.varsling.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.sykefravaer.varsling.app.Feilko;
import no.sykefravaer.varsling.app.Feilko.Leser;
import no.sykefravaer.varsling.app.NyttForsok;
import no.sykefravaer.varsling.drift.Feil;
import no.sykefravaer.varsling.drift.Feilliste;
import no.sykefravaer.varsling.drift.Feilsok;
import no.sykefravaer.varsling.drift.Feilvisning;
import no.sykefravaer.varsling.drift.Gjensendte;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Feilkøen for driften, i samme form som kjernens. Innholdet er skjult til noen sier hvorfor hun må se det. */
@Path("/api/v1/drift/feilko")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Rolle.DRIFT)
class FeilkoResource {

    /** Hele innholdet: tekst, eller heksadesimale tall når det ikke er tekst. */
    record Avdekket(String innhold) {}

    private final Feilko feilko;
    private final NyttForsok nyttForsok;
    private final Innlogget innlogget;

    FeilkoResource(Feilko feilko, NyttForsok nyttForsok, Innlogget innlogget) {
        this.feilko = feilko;
        this.nyttForsok = nyttForsok;
        this.innlogget = innlogget;
    }

    @GET
    @Operation(summary = "Postene som ikke lot seg behandle, de eldste først, høyst tusen om gangen")
    public Feilliste hent(@QueryParam("antall") @DefaultValue("100") int antall) {
        return feilko.liste(antall);
    }

    @POST
    @Path("sok")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "De som passer, blant de tusen eldste",
            description = "«verdi» finnes bare i det som vises av innholdet; det som er skjult, kan ikke søkes fram.")
    public List<Feil> sok(Feilsok sok) {
        return feilko.sok(sok == null ? new Feilsok(null, null, null) : sok);
    }

    @POST
    @Path("vis")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Én post og innholdet, med alt unntatt typer, id-er, datoer og koder skjult")
    public Feilvisning vis(Feilvalg valg) {
        return feilko.vis(Feilvalg.av(valg).sted(false)).orElseThrow(FeilkoResource::ukjent);
    }

    @POST
    @Path("avdekk")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hele innholdet, for den med rett til personen. Det føres hvem som ville se det, og hvorfor")
    @APIResponse(responseCode = "403", description = "Personen er beskyttet eller ukjent, og du mangler retten")
    public Avdekket avdekk(Feilvalg valg) {
        var sted = Feilvalg.av(valg).sted(true);
        var leser = new Leser(innlogget.navIdent(), innlogget.tilganger(), valg.begrunnelse());
        var avdekking = feilko.avdekk(sted, leser).orElseThrow(FeilkoResource::ukjent);
        if (avdekking.avvist()) {
            throw new Avvisning(Feilkode.MANGLER_RETT);
        }
        return new Avdekket(avdekking.innhold());
    }

    @POST
    @Path("send")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Behandler én post på nytt; 409 når den feilet igjen, og da blir den liggende")
    public void send(Feilvalg valg) {
        switch (nyttForsok.send(Feilvalg.av(valg).sted(false), innlogget.navIdent())) {
            case GIKK -> {}
            case UKJENT_POST -> throw ukjent();
            case FEILET_IGJEN -> throw new Avvisning(Feilkode.FEILET_IGJEN);
        }
    }

    @POST
    @Path("send-alle")
    @Operation(summary = "Behandler de tusen eldste på nytt; svaret sier hvor mange det gikk for")
    public Gjensendte sendAlle() {
        return nyttForsok.sendAlle(innlogget.navIdent());
    }

    @POST
    @Path("forkast")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Posten skal ikke behandles; den blir stående i basen med hvem og hvorfor")
    public void forkast(Feilvalg valg) {
        if (!feilko.forkast(Feilvalg.av(valg).sted(true), innlogget.navIdent(), valg.begrunnelse())) {
            throw ukjent();
        }
    }

    private static Avvisning ukjent() {
        return new Avvisning(Feilkode.POST_UKJENT);
    }
}
