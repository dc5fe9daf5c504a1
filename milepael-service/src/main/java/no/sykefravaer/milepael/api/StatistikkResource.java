package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.milepael.app.Statistikk;
import no.sykefravaer.milepael.app.Statistikk.Tall;
import no.sykefravaer.milepael.domene.Statistikkutvalg;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Tall om fraværene, ingen personer: grupper på under fem er skjult. */
@Path("/api/v1/statistikk")
class StatistikkResource {

    /** De som varte til og med siste dag i uka. */
    public record Passert(int uke, Gruppe tilfeller) {}

    /** {@code enhet} mangler når tallene gjelder hele landet. */
    public record Svar(LocalDate fom, LocalDate tom, String enhet, Gruppe begynt, List<Passert> passert) {

        static Svar av(Statistikkutvalg utvalg, Tall tall) {
            var passert = Statistikk.UKER.stream()
                    .map(uke -> new Passert(uke, Gruppe.av(tall.passert().getOrDefault(uke, 0L))))
                    .toList();
            return new Svar(utvalg.fom(), utvalg.tom(), utvalg.enhet(), Gruppe.av(tall.begynt()), passert);
        }
    }

    private final Statistikk statistikk;

    StatistikkResource(Statistikk statistikk) {
        this.statistikk = statistikk;
    }

    @GET
    @RolesAllowed({"veileder", "leder", "drift"})
    @Operation(
            summary = "Hvor mange fravær som begynte i tidsrommet, og hvor mange av dem som passerte hver uke",
            description = """
                    «fom» og «tom» er den første og den siste startdagen, endene medregnet; «enhet» er kontoret den sykmeldte \
                    hører til nå. Et fravær passerer n uker når registrert slutt er på eller etter dag 7n. Det som er trukket \
                    tilbake, telles ikke. En gruppe på én til fire er skjult: «antall» er null og «skjult» er sant.""")
    @APIResponseSchema(Svar.class)
    @APIResponse(responseCode = "422", description = "Noe i spørsmålet er galt; «feil» har alle brudd")
    public Svar hent(@QueryParam("fom") String fom, @QueryParam("tom") String tom, @QueryParam("enhet") String enhet) {
        var utvalg = new Statistikkleser().les(fom, tom, enhet);
        return Svar.av(utvalg, statistikk.om(utvalg));
    }
}
