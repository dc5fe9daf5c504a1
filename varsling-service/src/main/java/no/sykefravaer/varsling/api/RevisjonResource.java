package no.sykefravaer.varsling.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.stream.Collectors;
import no.sykefravaer.varsling.app.Innsynslogg;
import no.sykefravaer.varsling.innlogging.Rolle;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Innsynsloggen for den som fører tilsyn: systemet som samler Navs sporing, med rollen {@code revisjon} og ingen annen. */
@Path("/api/v1/revisjon")
class RevisjonResource {

    private static final int VANLIG = 1_000;
    private static final int FLEST = 10_000;

    private final Innsynslogg logg;

    RevisjonResource(Innsynslogg logg) {
        this.logg = logg;
    }

    @GET
    @RolesAllowed(Rolle.REVISJON)
    @Produces("text/plain;charset=UTF-8")
    @Operation(
            summary = "Hvem som så på hvem, eller ville se, som CEF: én linje for hver rad, de eldste først",
            description = "Send «externalId» fra den siste linjen som «etter» for å få de neste. «suid» er den som så,"
                    + " «duid» person-id-en til den det gjaldt, «sproc» Nav-Call-Id. Ingen identnumre.")
    public String les(@QueryParam("etter") String etter, @QueryParam("antall") String antall) {
        var leser = new Parameterleser();
        var foran = leser.les("etter", etter, Long::valueOf);
        var flest = leser.antall("antall", antall, VANLIG, FLEST);
        leser.krevGyldig();
        return logg.etter(foran == null ? 0 : foran, flest).stream()
                .map(fort -> Cef.linje(fort) + "\n")
                .collect(Collectors.joining());
    }
}
