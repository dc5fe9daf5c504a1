package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import no.sykefravaer.milepael.app.Driftstilstand;
import no.sykefravaer.milepael.app.Mottaksbryter;
import no.sykefravaer.milepael.app.Mottaksbryter.Kanal;
import no.sykefravaer.milepael.app.Mottaksbryter.Stand;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hvordan det står til i kjernen, og bryteren på det den leser fra Kafka. */
@Path("/api/v1/drift")
@RolesAllowed("drift")
class DriftResource {

    /** Tidene er UTC. {@code eldste} er sekunder den eldste i utboksen har ventet. */
    public record Tilstand(Utboks utboks, Instant sisteForfall, List<Stand> mottak) {}

    /** {@code parkert} er for store for Kafka; de står til noen har sett på dem. */
    public record Utboks(long venter, long parkert, long eldste) {}

    /** Kanalen det gjelder; {@code begrunnelse} bare for å stanse. */
    public record Bryter(String kanal, String begrunnelse) {}

    private final Driftstilstand tilstand;
    private final Mottaksbryter bryter;
    private final Innlogget innlogget;

    DriftResource(Driftstilstand tilstand, Mottaksbryter bryter, Innlogget innlogget) {
        this.tilstand = tilstand;
        this.bryter = bryter;
        this.innlogget = innlogget;
    }

    @GET
    @Path("/tilstand")
    @Operation(summary = "Utboksen, når det forfalte sist ble gjort, og om emnene leses")
    public Tilstand tilstand() {
        var ko = tilstand.utboks();
        return new Tilstand(
                new Utboks(ko.venter(), ko.parkert(), ko.eldste().toSeconds()),
                tilstand.sisteForfall(),
                bryter.stand());
    }

    @POST
    @Path("/mottak/stans")
    @Operation(summary = "Slutter å lese fra Kafka til noen gjenopptar det, eller tjenesten startes igjen")
    public void stans(Bryter valg) {
        var kanal = kanal(valg, true);
        bryter.stans(kanal, innlogget.utforer().ident(), valg.begrunnelse());
    }

    @POST
    @Path("/mottak/gjenoppta")
    @Operation(summary = "Leser videre der det ble stanset")
    public void gjenoppta(Bryter valg) {
        bryter.gjenoppta(kanal(valg, false), innlogget.utforer().ident());
    }

    private static Kanal kanal(Bryter valg, boolean begrunnes) {
        var v = valg == null ? new Bryter(null, null) : valg;
        var brudd = new Bruddsamler();
        var kanal = Kanal.av(v.kanal());
        if (brudd.krev("kanal", v.kanal()) && kanal.isEmpty()) {
            brudd.meld("kanal", "UGYLDIG_VERDI", "Kanalen er sykmelding eller tombstone");
        }
        brudd.begrunnelse(v.begrunnelse(), begrunnes, Bruddsamler.LENGSTE_BEGRUNNELSE);
        brudd.avvis();
        return kanal.orElseThrow();
    }
}
