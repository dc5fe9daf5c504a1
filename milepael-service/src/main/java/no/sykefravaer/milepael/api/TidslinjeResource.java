package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.milepael.app.Tidslinje;
import no.sykefravaer.milepael.app.Tidslinje.Spenn;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import no.sykefravaer.milepael.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tidslinjen til en person: fortid, nå og det som kan komme, hver milepæl med lov, frist og hvorfor. */
@Path("/api/v1/tidslinje")
class TidslinjeResource {

    /** Svaret. {@code dato} er tjenestens dag, Europe/Oslo. */
    public record Svar(UUID personId, LocalDate dato, List<TilfelleVisning> tilfeller) {}

    private final Tidslinje tidslinje;
    private final Klokke klokke;
    private final Innblikk innblikk;

    TidslinjeResource(Tidslinje tidslinje, Klokke klokke, Innblikk innblikk) {
        this.tidslinje = tidslinje;
        this.klokke = klokke;
        this.innblikk = innblikk;
    }

    @GET
    @FortInnsyn(Slag.TIDSLINJE)
    @RolesAllowed({"veileder", "leder"})
    @Operation(summary = "Tilfeller og milepæler for personen i headeren nav-personident")
    public Svar hent(@HeaderParam("nav-personident") String personident) {
        return tidslinje
                .om(Headere.personident(personident))
                .filter(linje -> innblikk.fraNav(linje.person()))
                .map(linje -> svar(linje, klokke.iDag()))
                .orElseThrow(() -> Problem.av(404, "PERSON_UKJENT", "Personen er ukjent, eller ikke blant dine.")
                        .feil());
    }

    private static Svar svar(Tidslinje.Linje linje, LocalDate dato) {
        var tilfeller = linje.spenn().stream()
                .map(spenn -> TilfelleVisning.av(spenn, milepaeler(spenn, dato)))
                .toList();
        return new Svar(linje.person().id(), dato, tilfeller);
    }

    private static List<MilepaelVisning> milepaeler(Spenn spenn, LocalDate dato) {
        return Stream.concat(
                        spenn.milepaeler().stream().map(m -> MilepaelVisning.av(m, dato)),
                        spenn.mulige().stream().map(p -> MilepaelVisning.av(p, "MULIG", dato)))
                .toList();
    }
}
