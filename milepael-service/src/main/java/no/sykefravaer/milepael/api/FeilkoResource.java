package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.milepael.app.Feilinnhold;
import no.sykefravaer.milepael.app.Feilinnhold.Leser;
import no.sykefravaer.milepael.app.Feilinnhold.Sok;
import no.sykefravaer.milepael.app.Feilinnhold.Visning;
import no.sykefravaer.milepael.app.Feilko;
import no.sykefravaer.milepael.app.Feilko.Feilpost;
import no.sykefravaer.milepael.app.Feilko.Sted;
import no.sykefravaer.milepael.app.Gjensending;
import no.sykefravaer.milepael.app.Gjensending.Alle;
import no.sykefravaer.milepael.app.Gjensending.Utfall;
import no.sykefravaer.milepael.domene.Utforer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.MDC;

/** Feilkøen for driften: hva som ligger der og hvorfor, send på nytt, forkast. Innholdet er skjult til noen sier hvorfor hun må se det. */
@Path("/api/v1/drift/feilko")
@RolesAllowed("drift")
class FeilkoResource {

    private static final int FLEST = 1_000;
    private static final int LENGSTE_EMNE = 249; // hos Kafka

    /** Postene som venter, de eldste først, og hvor mange det er i alt. */
    public record Liste(long antall, List<Feilpost> poster) {}

    /** Posten det gjelder; {@code begrunnelse} bare for å forkaste. */
    public record Valg(String emne, Integer partisjon, Long posisjon, String begrunnelse) {}

    /** Hele innholdet: tekst, eller heksadesimale tall når det ikke er tekst. */
    public record Avdekket(String innhold) {}

    private final Feilko feilko;
    private final Feilinnhold feilinnhold;
    private final Gjensending gjensending;
    private final Innlogget innlogget;

    FeilkoResource(Feilko feilko, Feilinnhold feilinnhold, Gjensending gjensending, Innlogget innlogget) {
        this.feilko = feilko;
        this.feilinnhold = feilinnhold;
        this.gjensending = gjensending;
        this.innlogget = innlogget;
    }

    @GET
    @Operation(summary = "Postene som ikke lot seg behandle, de eldste først, høyst tusen om gangen")
    public Liste hent(@QueryParam("antall") @DefaultValue("100") int antall) {
        return new Liste((long) feilko.antall(), feilko.liste(Math.clamp(antall, 1, FLEST)));
    }

    @POST
    @Path("/sok")
    @Operation(
            summary = "De som passer, blant de tusen eldste",
            description = "«verdi» finnes bare i det som vises av innholdet; det som er skjult, kan ikke søkes fram.")
    public List<Feilpost> sok(Sok sok) {
        return feilinnhold.sok(sok == null ? new Sok(null, null, null) : sok);
    }

    @POST
    @Path("/vis")
    @Operation(summary = "Én post og innholdet, med alt unntatt typer, id-er, datoer og koder skjult")
    public Visning vis(Valg valg) {
        return feilinnhold.vis(sted(valg, false)).orElseThrow(FeilkoResource::ukjent);
    }

    @POST
    @Path("/avdekk")
    @Operation(summary = "Hele innholdet, for den med rett til personen. Det føres hvem som ville se det, og hvorfor")
    @APIResponse(responseCode = "403", description = "Personen er beskyttet eller ukjent, og du mangler retten")
    public Avdekket avdekk(Valg valg) {
        var sted = sted(valg, true);
        var hvem = new Utforer("drift", innlogget.utforer().ident());
        var leser = new Leser(hvem, innlogget.tilganger(), valg.begrunnelse(), (String) MDC.get(Emner.CALL_ID));
        var avdekking = feilinnhold.avdekk(sted, leser, innlogget::kreves).orElseThrow(FeilkoResource::ukjent);
        if (avdekking.avvist()) {
            throw Problem.av(
                            403,
                            "MANGLER_RETT",
                            "Personen posten gjelder, er beskyttet eller ukjent, og du mangler retten.")
                    .feil();
        }
        return new Avdekket(avdekking.innhold());
    }

    @POST
    @Path("/send")
    @Operation(summary = "Behandler én post på nytt; 409 når den feilet igjen, og da blir den liggende")
    public void send(Valg valg) {
        switch (gjensending.send(sted(valg, false), innlogget.utforer().ident())) {
            case GIKK -> {}
            case UKJENT_POST -> throw ukjent();
            case FEILET_IGJEN ->
                throw Problem.av(409, Utfall.FEILET_IGJEN.name(), "Posten feilet igjen og ligger fremdeles i feilkøen.")
                        .feil();
            case EMNET_LESES_IKKE_HER ->
                throw Problem.av(409, "EMNET_LESES_IKKE_HER", "Send posten på nytt fra systemet den kom fra.")
                        .feil();
        }
    }

    @POST
    @Path("/send-alle")
    @Operation(summary = "Behandler de tusen eldste på nytt; svaret sier hvor mange det gikk for")
    public Alle sendAlle() {
        return gjensending.sendAlle(FLEST, innlogget.utforer().ident());
    }

    @POST
    @Path("/forkast")
    @Operation(summary = "Posten skal ikke behandles; den blir stående i basen med hvem og hvorfor")
    public void forkast(Valg valg) {
        if (!feilko.forkast(sted(valg, true), innlogget.utforer().ident(), valg.begrunnelse())) {
            throw ukjent();
        }
    }

    private static Sted sted(Valg valg, boolean begrunnes) {
        var v = valg == null ? new Valg(null, null, null, null) : valg;
        var brudd = new Bruddsamler();
        brudd.tekst("emne", v.emne(), true, LENGSTE_EMNE);
        brudd.krev("partisjon", v.partisjon());
        brudd.krev("posisjon", v.posisjon());
        brudd.begrunnelse(v.begrunnelse(), begrunnes, Bruddsamler.LENGSTE_BEGRUNNELSE);
        brudd.avvis();
        return new Sted(v.emne(), v.partisjon(), v.posisjon());
    }

    private static RuntimeException ukjent() {
        return Problem.av(404, "POST_UKJENT", "Posten ligger ikke i feilkøen.").feil();
    }
}
