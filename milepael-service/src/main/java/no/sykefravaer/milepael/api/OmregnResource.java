package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.milepael.app.Omregninger;
import no.sykefravaer.milepael.domene.Omregning;
import no.sykefravaer.milepael.domene.Utvalg;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Ny beregning av planene etter en endret rad i regelverket eller en endret innføringsdato. */
@Path("/api/v1/drift/omregn")
@RolesAllowed("drift")
class OmregnResource {

    /** Hvor langt den er kommet. {@code takt} er personer i sekundet siden starten, tidene er UTC. */
    public record Framgang(
            UUID omregningId,
            Omregning.Status status,
            Utvalg utvalg,
            Instant startet,
            Instant sist,
            int behandlet,
            int av,
            int endret,
            int feilet,
            double takt,
            int gjenstaar) {

        static Framgang av(Omregning o) {
            return new Framgang(
                    o.id(),
                    o.status(),
                    o.utvalg(),
                    o.startet(),
                    o.sist(),
                    o.behandlet(),
                    o.antall(),
                    o.endret(),
                    o.feilet(),
                    o.takt(),
                    o.gjenstaar());
        }
    }

    private final Omregninger omregninger;

    OmregnResource(Omregninger omregninger) {
        this.omregninger = omregninger;
    }

    @POST
    @Operation(
            summary = "Regner planene på nytt i bakgrunnen; bare det som er blitt annerledes, sendes",
            description = """
                    Si hvem: {"alle": true}, eller ett eller flere av feltene «personer» (personId-er, høyst 10 000), \
                    «regel» (de som har eller har hatt en milepæl etter raden), «regelverk» (det samme for en versjon av \
                    loven) og «varerTil» (de som har et fravær registrert til dagen eller lenger). Flere felt må alle \
                    holde. Etter en endret rad: «varerTil» med dagen raden trer i kraft. 202 når den er satt i gang, 409 \
                    når en annen pågår. Den fortsetter av seg selv etter en omstart.""")
    public Response start(@HeaderParam(Emner.CALL_ID) String callId, Utvalg utvalg) {
        Utvalgskrav.prov(utvalg);
        var omregning = omregninger
                .start(utvalg, callId)
                .orElseThrow(() -> Problem.av(
                                409,
                                "OMREGNING_PAAGAAR",
                                "En omregning pågår. Vent til den er ferdig, eller stans den med DELETE.")
                        .feil());
        return Response.accepted(Framgang.av(omregning)).build();
    }

    @GET
    @Operation(summary = "Hvor langt omregningen som pågår er kommet, ellers hvordan den siste gikk")
    public Framgang hent() {
        return omregninger.siste().map(Framgang::av).orElseThrow(ingen("Ingen omregning er satt i gang."));
    }

    @DELETE
    @Operation(summary = "Stanser omregningen som pågår; det som alt er regnet på nytt, blir stående")
    public Framgang stans() {
        return omregninger.stans().map(Framgang::av).orElseThrow(ingen("Ingen omregning pågår."));
    }

    private static Supplier<RuntimeException> ingen(String detalj) {
        return () -> Problem.av(404, "INGEN_OMREGNING", detalj).feil();
    }
}
