package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import no.sykefravaer.milepael.app.Driftstilstand;
import no.sykefravaer.milepael.app.GjorOpp;
import no.sykefravaer.milepael.app.Mottaksbryter;
import no.sykefravaer.milepael.app.Mottaksbryter.Kanal;
import no.sykefravaer.milepael.app.Mottaksbryter.Stand;
import no.sykefravaer.milepael.app.Regnskap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

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

    /** Hvorfor det som ikke er gjort rede for, ikke skal telles mer. */
    public record Apning(String begrunnelse) {}

    private final Driftstilstand tilstand;
    private final Mottaksbryter bryter;
    private final GjorOpp gjorOpp;
    private final Innlogget innlogget;

    DriftResource(Driftstilstand tilstand, Mottaksbryter bryter, GjorOpp gjorOpp, Innlogget innlogget) {
        this.tilstand = tilstand;
        this.bryter = bryter;
        this.gjorOpp = gjorOpp;
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

    @GET
    @Path("/regnskap")
    @Operation(summary = "Hva det er blitt av hver post døra har lagt på Kafka", description = """
                    «tattImot» er summen av de andre tallene. «differanse» er det ingen kan gjøre rede for, og skal være 0; \
                    den mangler når Kafka ikke svarer, og før regnskapet er åpnet. Er «iBevegelse» sant, kan noe som er underveis, skjule en differanse.""")
    public Regnskap regnskap() {
        return gjorOpp.naa();
    }

    @POST
    @Path("/regnskap/apne")
    @Operation(
            summary = "Regner differansen som forklart: den telles fra nå i «forApningen»",
            description = "Bare når alt på Kafka er lest. Det føres hvem som gjorde det, hvor mye det var, og hvorfor.")
    @APIResponse(
            responseCode = "409",
            description = "Noe er underveis, Kafka svarer ikke, eller en annen gjorde det samtidig")
    public void apne(Apning valg) {
        var brudd = new Bruddsamler();
        var begrunnelse = valg == null ? null : valg.begrunnelse();
        brudd.begrunnelse(begrunnelse, true, Bruddsamler.LENGSTE_BEGRUNNELSE);
        brudd.avvis();
        if (gjorOpp.apnePaaNytt(innlogget.utforer().ident(), begrunnelse).isEmpty()) {
            throw Problem.av(
                            409,
                            "KAN_IKKE_GJORES_OPP",
                            "Noe er underveis, Kafka svarer ikke, eller en annen gjorde det nå. Prøv når alt er lest.")
                    .feil();
        }
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
