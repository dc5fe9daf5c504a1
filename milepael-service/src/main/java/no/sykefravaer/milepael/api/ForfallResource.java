package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import no.sykefravaer.milepael.app.AktiverForfalte;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For drift, som ikke vil vente på neste runde etter en stans. */
@Path("/api/v1/drift/forfall")
class ForfallResource {

    /** Dagen det er gjort til og med, Europe/Oslo. */
    public record Svar(LocalDate dato) {}

    private final AktiverForfalte aktiver;

    ForfallResource(AktiverForfalte aktiver) {
        this.aktiver = aktiver;
    }

    @POST
    @RolesAllowed("drift")
    @Operation(summary = "Gjør det som er forfalt, nå; det en annen holder på med, gjør den andre")
    public Svar gjor() {
        return new Svar(aktiver.tilOgMedIDag());
    }
}
