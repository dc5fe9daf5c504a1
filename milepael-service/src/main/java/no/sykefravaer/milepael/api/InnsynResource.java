package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import no.sykefravaer.milepael.app.Innsynslogg;
import no.sykefravaer.milepael.domene.Innsynsrad.Fort;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Den sykmeldte ser hvem som har sett på saken hennes. */
@Path("/api/v1/innsyn")
class InnsynResource {

    private static final int VANLIG = 50;
    private static final int FLEST = 200;

    /** Ett blikk. {@code tid} er UTC; {@code hvem} er NAV-ident, HPR-nummer, orgnummer eller en annens person-id. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Blikk(Instant tid, String rolle, String hvem, String rettighet, Slag hva, boolean avvist) {

        static Blikk av(Fort fort) {
            var rad = fort.rad();
            return new Blikk(
                    fort.tid(), rad.hvem().rolle(), rad.hvem().ident(), rad.rettighet(), rad.hva(), rad.avvist());
        }
    }

    /** Det nyeste først. {@code neste} sendes som {@code etter} for å få dem foran, og mangler når det ikke er flere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Svar(List<Blikk> rader, String neste) {}

    private final Innsynslogg logg;
    private final Innlogget innlogget;

    InnsynResource(Innsynslogg logg, Innlogget innlogget) {
        this.logg = logg;
        this.innlogget = innlogget;
    }

    @GET
    @RolesAllowed("sykmeldt")
    @Operation(
            summary =
                    "Hvem som har sett på saken til den som er logget inn, og hvem som ikke fikk; hennes egne er ikke med")
    @APIResponseSchema(Svar.class)
    @APIResponse(responseCode = "422", description = "Noe i spørsmålet er galt; «feil» har alle brudd")
    public Svar les(@QueryParam("etter") String etter, @QueryParam("antall") String antall) {
        var brudd = new Bruddsamler();
        var foran = brudd.tall("etter", etter, 1, Long.MAX_VALUE, Long.MAX_VALUE);
        var flest = (int) brudd.tall("antall", antall, 1, FLEST, VANLIG);
        brudd.avvis();
        var lest = logg.andres(innlogget.egenIdent(), foran, flest + 1);
        var vist = lest.subList(0, Math.min(lest.size(), flest));
        return new Svar(
                vist.stream().map(Blikk::av).toList(),
                lest.size() > flest ? Long.toString(vist.getLast().nr()) : null);
    }
}
