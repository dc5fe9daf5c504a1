package no.sykefravaer.varsling.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import no.sykefravaer.varsling.api.Avvisning.Brudd;
import no.sykefravaer.varsling.app.Mottaksbryter;
import no.sykefravaer.varsling.app.Mottaksbryter.Kanal;
import no.sykefravaer.varsling.drift.Emnestand;
import no.sykefravaer.varsling.drift.Emnetall;
import no.sykefravaer.varsling.drift.Mottaksstand;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Emnene slik Kafka ser dem, og bryteren på det tjenesten leser. */
@Path("/api/v1/drift")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Rolle.DRIFT)
class DriftResource {

    /** Kanalen det gjelder; {@code begrunnelse} bare for å stanse. */
    record Bryter(String kanal, String begrunnelse) {}

    private final Emnetall emner;
    private final Mottaksbryter bryter;
    private final Innlogget innlogget;

    DriftResource(Emnetall emner, Mottaksbryter bryter, Innlogget innlogget) {
        this.emner = emner;
        this.bryter = bryter;
        this.innlogget = innlogget;
    }

    @GET
    @Path("emner")
    @Operation(
            summary =
                    "Emnene: partisjoner, poster, siste post, og etterslepet til hver gruppe; 503 når Kafka ikke svarer")
    public List<Emnestand> emner() {
        return emner.les().orElseThrow(() -> new Avvisning(Feilkode.KAFKA_SVARER_IKKE));
    }

    @GET
    @Path("mottak")
    @Operation(summary = "Om emnet leses, og hvem som eventuelt stanset det")
    public List<Mottaksstand> mottak() {
        return bryter.stand();
    }

    @POST
    @Path("mottak/stans")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Slutter å lese fra Kafka til noen gjenopptar det, eller tjenesten startes igjen")
    public void stans(Bryter valg) {
        bryter.stans(kanal(valg, true), innlogget.navIdent(), valg.begrunnelse());
    }

    @POST
    @Path("mottak/gjenoppta")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Leser videre der det ble stanset")
    public void gjenoppta(Bryter valg) {
        bryter.gjenoppta(kanal(valg, false), innlogget.navIdent());
    }

    private static Kanal kanal(Bryter valg, boolean begrunnes) {
        var v = valg == null ? new Bryter(null, null) : valg;
        var brudd = new ArrayList<Brudd>();
        var kanal = Kanal.av(v.kanal());
        if (kanal.isEmpty()) {
            brudd.add(new Brudd("kanal", "UGYLDIG_VERDI", "Kanalen er milepael"));
        }
        if (begrunnes) {
            brudd.addAll(Feilvalg.begrunnelse(v.begrunnelse()));
        }
        if (!brudd.isEmpty()) {
            throw new Avvisning(Feilkode.UGYLDIG_INNHOLD, brudd);
        }
        return kanal.orElseThrow();
    }
}
