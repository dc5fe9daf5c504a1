package no.sykefravaer.varsling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.app.Dorer;
import no.sykefravaer.varsling.app.Gjensending;
import no.sykefravaer.varsling.db.Leveringsstand;
import no.sykefravaer.varsling.db.Parkeringsrader;
import no.sykefravaer.varsling.db.Parkert;
import no.sykefravaer.varsling.innlogging.Innlogget;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Leveringene for driften: hva som venter og er parkert hos hver mottaker, hvorfor, og «send på nytt». */
@Path("/api/v1/drift/leveringer")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(no.sykefravaer.varsling.innlogging.Rolle.DRIFT)
class LeveringResource {

    private static final int FLEST = 1000;

    private final Parkeringsrader parkerte;
    private final Gjensending gjensending;
    private final Dorer dorer;
    private final Innlogget innlogget;

    LeveringResource(Parkeringsrader parkerte, Gjensending gjensending, Dorer dorer, Innlogget innlogget) {
        this.parkerte = parkerte;
        this.gjensending = gjensending;
        this.dorer = dorer;
        this.innlogget = innlogget;
    }

    /** Ett utsnitt; {@code neste} sendes som {@code etter}, og mangler når det ikke er flere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Utsnitt(List<Parkert> leveringer, String neste) {}

    /** Køen til én mottaker; {@code stengtTil} er i virkelig tid, og mangler når mottakeren har åpent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ko(@JsonUnwrapped Leveringsstand stand, Instant stengtTil) {}

    /** Hvor mange som ble sendt på nytt. */
    record Sendt(int antall) {}

    @GET
    @Operation(
            summary =
                    "Hvor mange som venter på og er parkert hos hver mottaker, hvor lenge den eldste har ventet, og når"
                            + " mottakeren åpner igjen når den har stengt")
    public List<Ko> stand() {
        return parkerte.stand().stream()
                .map(stand -> new Ko(stand, dorer.stengtTil(stand.mottaker()).orElse(null)))
                .toList();
    }

    @GET
    @Path("parkerte")
    @Operation(summary = "De parkerte hos én mottaker, de eldste først, med grunnen som kode")
    public Utsnitt parkerte(
            @QueryParam("mottaker") String mottaker,
            @QueryParam("etter") String etter,
            @QueryParam("antall") String antall) {
        var leser = new Parameterleser();
        var rolle = leser.paakrevd("mottaker", mottaker, Rolle.class);
        var lest = leser.les("etter", etter, Long::valueOf);
        var flest = leser.antall("antall", antall, 100, FLEST);
        leser.krevGyldig();
        var funnet = parkerte.les(rolle, lest == null ? 0 : lest, flest + 1);
        var vist = funnet.subList(0, Math.min(funnet.size(), flest));
        var neste = funnet.size() > flest ? Long.toString(vist.getLast().lopenummer()) : null;
        return new Utsnitt(vist, neste);
    }

    @POST
    @Path("{id}/send")
    @Operation(summary = "Sender én parkert levering på nytt, med den samme nøkkelen")
    public void send(UUID id) {
        if (!gjensending.send(id, innlogget.navIdent())) {
            throw new Avvisning(Feilkode.IKKE_FUNNET);
        }
    }

    @POST
    @Path("send")
    @Operation(summary = "Sender alle parkerte hos én mottaker på nytt")
    public Sendt sendAlle(@QueryParam("mottaker") String mottaker) {
        var leser = new Parameterleser();
        var rolle = leser.paakrevd("mottaker", mottaker, Rolle.class);
        leser.krevGyldig();
        return new Sendt(gjensending.sendAlle(rolle, innlogget.navIdent()));
    }
}
