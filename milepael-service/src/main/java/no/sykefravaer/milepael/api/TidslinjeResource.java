package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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

    /**
     * Svaret. {@code dato} er tjenestens dag, Europe/Oslo; det registeret sier om den sykmeldte, mangler når det ikke vet det.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Svar(
            UUID personId,
            LocalDate dato,
            LocalDate fodselsdato,
            String sprak,
            Boolean tolk,
            Boolean reservert,
            int antallSykmeldinger,
            List<TilfelleVisning> tilfeller) {

        static Svar av(Tidslinje.Linje linje, LocalDate dato) {
            var tilfeller = linje.spenn().stream()
                    .map(spenn -> TilfelleVisning.av(spenn, milepaeler(spenn, dato)))
                    .toList();
            var person = linje.person().opplysninger();
            return person == null
                    ? new Svar(linje.person().id(), dato, null, null, null, null, linje.antallSykmeldinger(), tilfeller)
                    : new Svar(
                            linje.person().id(),
                            dato,
                            person.fodselsdato(),
                            person.sprak(),
                            person.tolk(),
                            person.reservert(),
                            linje.antallSykmeldinger(),
                            tilfeller);
        }

        private static List<MilepaelVisning> milepaeler(Spenn spenn, LocalDate dato) {
            return Stream.concat(
                            spenn.milepaeler().stream().map(m -> MilepaelVisning.av(m, dato)),
                            spenn.mulige().stream().map(p -> MilepaelVisning.av(p, "MULIG", dato)))
                    .toList();
        }
    }

    private final Tidslinje tidslinje;
    private final Klokke klokke;
    private final Myndighet myndighet;
    private final Innblikk innblikk;

    TidslinjeResource(Tidslinje tidslinje, Klokke klokke, Myndighet myndighet, Innblikk innblikk) {
        this.tidslinje = tidslinje;
        this.klokke = klokke;
        this.myndighet = myndighet;
        this.innblikk = innblikk;
    }

    @GET
    @FortInnsyn(Slag.TIDSLINJE)
    @RolesAllowed({"veileder", "leder", "sykmeldt"})
    @Operation(
            summary = "Tilfeller og milepæler for personen i headeren nav-personident; den sykmeldte bare om seg selv")
    public Svar hent(@HeaderParam("nav-personident") String personident) {
        return tidslinje
                .om(Headere.personident(personident))
                .filter(linje -> innblikk.paa(linje.person(), myndighet.leser(linje.person())))
                .map(linje -> Svar.av(linje, klokke.iDag()))
                .orElseThrow(() -> Problem.av(404, "PERSON_UKJENT", "Personen er ukjent, eller ikke blant dine.")
                        .feil());
    }
}
