package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import no.sykefravaer.milepael.app.Kildedokumenter;
import no.sykefravaer.milepael.domene.Faktum.Slag;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hva som er blitt av det en kilde har sendt om personen i headeren {@value #PERSON}. */
@Path("/api/v1")
class DokumentResource {

    private static final String PERSON = "nav-personident";

    private final Kildedokumenter dokumenter;
    private final Innlogget innlogget;

    DokumentResource(Kildedokumenter dokumenter, Innlogget innlogget) {
        this.dokumenter = dokumenter;
        this.innlogget = innlogget;
    }

    @GET
    @Path("sykmeldinger/{id}")
    @RolesAllowed("kildesystem")
    @Operation(summary = "Utfallet av det kilden har sendt under id-en til en sykmelding")
    public DokumentVisning sykmelding(String id, @HeaderParam(PERSON) String personident) {
        return hent(Slag.SYKMELDING, id, personident);
    }

    @GET
    @Path("soknader/{id}")
    @RolesAllowed("kildesystem")
    @Operation(summary = "Utfallet av det kilden har sendt under id-en til en søknad")
    public DokumentVisning soknad(String id, @HeaderParam(PERSON) String personident) {
        return hent(Slag.SOKNAD, id, personident);
    }

    @GET
    @Path("inntektsmeldinger/{id}")
    @RolesAllowed("kildesystem")
    @Operation(summary = "Utfallet av det kilden har sendt under id-en til en inntektsmelding")
    public DokumentVisning inntektsmelding(String id, @HeaderParam(PERSON) String personident) {
        return hent(Slag.INNTEKTSMELDING, id, personident);
    }

    private DokumentVisning hent(Slag slag, String id, String personident) {
        return dokumenter
                .status(innlogget.kilde(), Headere.personident(personident), slag, id)
                .map(status -> DokumentVisning.av(id, status))
                .orElseThrow(() -> Problem.av(
                                404, slag + "_UKJENT", "Dokumentet er ikke behandlet ennå, ukjent, eller ikke ditt.")
                        .feil());
    }
}
