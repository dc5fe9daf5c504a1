package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import no.sykefravaer.milepael.app.HvaOmPersonen;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import no.sykefravaer.milepael.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hva som ville blitt av pliktene til personen i headeren nav-personident om noe var annerledes. Ingenting lagres. */
@Path("/api/v1/tidslinje/hva-om")
class HvaOmPersonenResource {

    /** Tidslinjen slik den er, og slik den ville vært. Id-en til en plikt som ikke er lagret, betyr ingenting. */
    public record Svar(TidslinjeResource.Svar naa, TidslinjeResource.Svar hvaOm) {}

    private final HvaOmPersonen hvaOm;
    private final Klokke klokke;
    private final Innblikk innblikk;

    HvaOmPersonenResource(HvaOmPersonen hvaOm, Klokke klokke, Innblikk innblikk) {
        this.hvaOm = hvaOm;
        this.klokke = klokke;
        this.innblikk = innblikk;
    }

    @POST
    @FortInnsyn(Slag.HVA_OM)
    @RolesAllowed({"veileder", "leder"})
    @Operation(
            summary =
                    "Tidslinjen med en sykmelding til, friskmelding fra en dag, eller unntak fra en plikt; ingenting lagres")
    public Svar prov(@HeaderParam("nav-personident") String personident, Tankeleser.Tanke tanke) {
        var om = Headere.personident(personident);
        var leser = new Tankeleser(tanke);
        var dato = klokke.iDag();
        return hvaOm.av(om, innblikk::fraNav, leser.les(), leser::unntak)
                .map(svar -> new Svar(
                        TidslinjeResource.Svar.av(svar.naa(), dato), TidslinjeResource.Svar.av(svar.hvaOm(), dato)))
                .orElseThrow(() -> Problem.av(404, "PERSON_UKJENT", "Personen er ukjent, eller ikke blant dine.")
                        .feil());
    }
}
