package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import no.sykefravaer.milepael.app.Kildedokumenter;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hva som er blitt av det en kilde har sendt. */
@Path("/api/v1/sykmeldinger/{id}")
class SykmeldingResource {

    private final Kildedokumenter dokumenter;
    private final Innlogget innlogget;

    SykmeldingResource(Kildedokumenter dokumenter, Innlogget innlogget) {
        this.dokumenter = dokumenter;
        this.innlogget = innlogget;
    }

    @GET
    @RolesAllowed("kildesystem")
    @Operation(summary = "Utfallet av det kilden har sendt under id-en om personen i headeren nav-personident")
    public DokumentVisning hent(String id, @HeaderParam("nav-personident") String personident) {
        return dokumenter
                .status(innlogget.kilde(), Headere.personident(personident), id)
                .map(status -> DokumentVisning.av(id, status))
                .orElseThrow(() -> Problem.av(
                                404,
                                "SYKMELDING_UKJENT",
                                "Sykmeldingen er ikke behandlet ennå, ukjent, eller ikke din.")
                        .feil());
    }
}
