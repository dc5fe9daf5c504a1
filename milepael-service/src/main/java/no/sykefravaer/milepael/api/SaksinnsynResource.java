package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.sykefravaer.milepael.app.Saksinnsyn;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import no.sykefravaer.milepael.domene.Plikthistorikk;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Det Nav leser om personen i headeren nav-personident utenom tidslinjen: dokumentene, og det som er gjort. */
@Path("/api/v1")
@RolesAllowed({"veileder", "leder"})
class SaksinnsynResource {

    /** Én ting som er gjort, og plikten det gjaldt; {@code orgnummer} er null når den ikke er én arbeidsgivers. */
    public record Gjort(UUID milepaelId, String regel, String orgnummer, Historikkvisning gjort) {

        static Gjort av(Plikthistorikk h) {
            return new Gjort(h.rad().milepaelId(), h.regel(), h.orgnummer(), Historikkvisning.av(h.rad()));
        }
    }

    private final Saksinnsyn saksinnsyn;
    private final Innblikk innblikk;

    SaksinnsynResource(Saksinnsyn saksinnsyn, Innblikk innblikk) {
        this.saksinnsyn = saksinnsyn;
        this.innblikk = innblikk;
    }

    @GET
    @Path("historikk")
    @FortInnsyn(Slag.HISTORIKK)
    @Operation(summary = "Alt noen har gjort med pliktene til personen, det siste først")
    public List<Gjort> historikk(@HeaderParam("nav-personident") String personident) {
        var om = Headere.personident(personident);
        return saksinnsyn.historikk(om, innblikk::fraNav).orElseThrow(ukjent()).stream()
                .map(Gjort::av)
                .toList();
    }

    @GET
    @Path("dokumenter")
    @FortInnsyn(Slag.DOKUMENTER)
    @Operation(summary = "Sykmeldingene, søknadene og inntektsmeldingene om personen, og hva hver av dem førte til")
    public List<Sakdokument> dokumenter(@HeaderParam("nav-personident") String personident) {
        var om = Headere.personident(personident);
        return saksinnsyn.dokumenter(om, innblikk::fraNav).orElseThrow(ukjent()).stream()
                .map(Sakdokument::av)
                .toList();
    }

    private static Supplier<RuntimeException> ukjent() {
        return () -> Problem.av(404, "PERSON_UKJENT", "Personen er ukjent, eller ikke blant dine.")
                .feil();
    }
}
