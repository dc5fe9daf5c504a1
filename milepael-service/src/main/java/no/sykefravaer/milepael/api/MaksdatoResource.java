package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.milepael.domene.maksdato.Kvote;
import no.sykefravaer.milepael.domene.maksdato.Maksdatoer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Dager inn, maksdatoer ut. Ingenting lagres. */
@Path("/api/v1/hva-om/maksdato")
class MaksdatoResource {

    /** Én maksdato og ett antall brukte hverdager for hver rett, i tidsrekkefølge, og alle dagene som avslås. */
    public record Svar(List<LocalDate> maksdatoer, List<Integer> forbrukteDager, List<LocalDate> avslatteDager) {

        static Svar av(Maksdatoer maksdatoer) {
            var kvoter = maksdatoer.kvoter();
            return new Svar(
                    kvoter.stream().map(Kvote::maksdato).toList(),
                    kvoter.stream().map(Kvote::forbrukteDager).toList(),
                    maksdatoer.avslatteDager());
        }
    }

    @POST
    @RolesAllowed({"veileder", "kildesystem"})
    @Operation(summary = "Når sykepengene ville tatt slutt for disse dagene; ingenting lagres", description = """
                    248 hverdager på tre år og ny rett etter 26 uker (folketrygdloven § 8-12), 60 dager etter fylte 67 \
                    (§ 8-51), ingen fra fylte 70 (§ 8-3). Dager mellom periodene er som arbeid. NAV i en helg er SYK_HELG.""")
    @APIResponseSchema(Svar.class)
    @APIResponse(responseCode = "422", description = "Noe i spørsmålet er galt; «feil» har alle brudd")
    public Svar beregn(Maksdatosporsmal sporsmal) {
        return Svar.av(Maksdatoleser.les(sporsmal).maksdatoer());
    }
}
