package no.sykefravaer.varsling.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import no.sykefravaer.varsling.app.UtsettFrister;
import no.sykefravaer.varsling.innlogging.Rolle;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For drift, som ikke vil vente på neste runde. */
@Path("/api/v1/drift/forfall")
@Produces(MediaType.APPLICATION_JSON)
class ForfallResource {

    private final UtsettFrister utsettFrister;

    ForfallResource(UtsettFrister utsettFrister) {
        this.utsettFrister = utsettFrister;
    }

    /** Dagen det er gjort til og med, Europe/Oslo. */
    record Svar(LocalDate dato) {}

    @POST
    @RolesAllowed(Rolle.DRIFT)
    @Operation(summary = "Oppgaver som er gått ut hos partene, får ny arbeidsfrist nå")
    public Svar gjor() {
        return new Svar(utsettFrister.tilOgMedIDag());
    }
}
