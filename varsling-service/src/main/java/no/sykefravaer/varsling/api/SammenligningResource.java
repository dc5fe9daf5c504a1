package no.sykefravaer.varsling.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.sykefravaer.varsling.app.Sammenligninger;
import no.sykefravaer.varsling.db.Sammenligning;
import no.sykefravaer.varsling.db.Sammenligningsrader;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For driften: hva som var ulikt her og hos mottakerne, natt for natt. */
@Path("/api/v1/drift/sammenligninger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Rolle.DRIFT)
class SammenligningResource {

    private static final int DAGER = 14;

    private final Sammenligninger sammenligninger;
    private final Sammenligningsrader rader;
    private final Klokke klokke;

    SammenligningResource(Sammenligninger sammenligninger, Sammenligningsrader rader, Klokke klokke) {
        this.sammenligninger = sammenligninger;
        this.rader = rader;
        this.klokke = klokke;
    }

    @GET
    @Operation(summary = "De siste fjorten dagene, den nyeste først")
    public List<Sammenligning> les() {
        return rader.les(klokke.iDag().minusDays(DAGER));
    }

    @POST
    @Operation(summary = "Sammenligner nå, retter det som er ulikt, og svarer med dagens funn")
    public List<Sammenligning> utfor() throws InterruptedException {
        return sammenligninger.utfor();
    }
}
