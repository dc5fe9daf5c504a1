package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.milepael.app.HvaOm;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fakta inn, tilfeller og plan ut. Ingenting lagres, og numrene er ugjennomsiktige. */
@Path("/api/v1/hva-om")
class HvaOmResource {

    /** {@code dato} er dagen planen regnes for (ellers i dag). Uten {@code fodselsdato} regnes maksdato uten aldersgrenser. */
    public record Sporsmal(LocalDate dato, LocalDate fodselsdato, List<FaktumInn> fakta) {}

    /** Et tilfelle. {@code forelopigMaksdato} bare når det ikke er over. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tilfellesvar(
            LocalDate start,
            LocalDate slutt,
            int antallSykedager,
            boolean gradertVedSlutt,
            boolean arbeidstakerVedSlutt,
            List<String> virksomhetsnummer,
            Maksdatovisning forelopigMaksdato) {

        static Tilfellesvar av(Oppfolgingstilfelle t, LocalDate dato) {
            return new Tilfellesvar(
                    t.start(),
                    t.slutt(),
                    t.antallSykedager(),
                    t.gradertVedSlutt(),
                    t.arbeidstakerVedSlutt(),
                    t.virksomhetsnummer(),
                    Maksdatovisning.av(t, dato));
        }
    }

    /** Svaret. */
    public record Svar(List<Tilfellesvar> tilfeller, List<MilepaelVisning> milepaeler) {

        static Svar av(HvaOm.Utfall utfall, LocalDate dato) {
            return new Svar(
                    utfall.tilfeller().stream()
                            .map(t -> Tilfellesvar.av(t, dato))
                            .toList(),
                    utfall.plan().stream()
                            .map(p -> MilepaelVisning.av(p.plikt(), p.status(), dato))
                            .toList());
        }
    }

    private final HvaOm hvaOm;
    private final Klokke klokke;

    HvaOmResource(HvaOm hvaOm, Klokke klokke) {
        this.hvaOm = hvaOm;
        this.klokke = klokke;
    }

    @POST
    @RolesAllowed({"veileder", "kildesystem"})
    @Operation(summary = "Tilfellene og planen disse faktaene ville gitt; ingenting lagres")
    public Svar beregn(Sporsmal sporsmal) {
        if (sporsmal == null || sporsmal.fakta() == null) {
            throw Problem.av(400, "MANGLER_FAKTA", "Kallet mangler listen «fakta».")
                    .feil();
        }
        var dato = sporsmal.dato() == null ? klokke.iDag() : sporsmal.dato();
        return Svar.av(hvaOm.av(FaktumInn.alle(sporsmal.fakta()), sporsmal.fodselsdato(), dato), dato);
    }
}
