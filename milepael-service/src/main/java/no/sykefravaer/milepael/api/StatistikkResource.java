package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.milepael.api.Kontorvisning.Maaned;
import no.sykefravaer.milepael.api.Kontorvisning.Motemaaned;
import no.sykefravaer.milepael.api.Kontorvisning.Passert;
import no.sykefravaer.milepael.api.Kontorvisning.Uke;
import no.sykefravaer.milepael.app.Kontorstatistikk;
import no.sykefravaer.milepael.app.Statistikk;
import no.sykefravaer.milepael.domene.Statistikkutvalg;
import no.sykefravaer.milepael.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Tallene kontorene styres etter; ingen personer, og grupper på under fem er skjult. */
@Path("/api/v1/statistikk")
class StatistikkResource {

    /** {@code enhet}, {@code maaneder}, {@code framover} og {@code moter} mangler når tallene gjelder hele landet. */
    public record Svar(
            LocalDate fom,
            LocalDate tom,
            String enhet,
            Gruppe begynt,
            List<Passert> passert,
            List<Maaned> maaneder,
            List<Uke> framover,
            List<Motemaaned> moter) {

        static Svar av(Statistikkutvalg utvalg, Statistikk.Tall tall) {
            var passert = Passert.av(tall.passert());
            var begynt = Gruppe.av(tall.begynt());
            return new Svar(utvalg.fom(), utvalg.tom(), utvalg.enhet(), begynt, passert, null, null, null);
        }

        Svar med(Kontorstatistikk.Tall kontorets) {
            var maaneder = kontorets.maaneder().stream().map(Maaned::av).toList();
            var framover = kontorets.framover().stream().map(Uke::av).toList();
            var moter = kontorets.moter().stream().map(Motemaaned::av).toList();
            return new Svar(fom, tom, enhet, begynt, passert, maaneder, framover, moter);
        }
    }

    private final Statistikk statistikk;
    private final Kontorstatistikk kontorstatistikk;
    private final Klokke klokke;
    private final Innlogget innlogget;

    StatistikkResource(Statistikk statistikk, Kontorstatistikk kontorstatistikk, Klokke klokke, Innlogget innlogget) {
        this.innlogget = innlogget;
        this.statistikk = statistikk;
        this.kontorstatistikk = kontorstatistikk;
        this.klokke = klokke;
    }

    @GET
    @RolesAllowed({"veileder", "leder", "drift"})
    @Operation(
            summary =
                    "Hvor mange fravær som passerte hver uke, og for et kontor det som ble gjort i tide og det som kommer",
            description = """
                    «begynt» og «passert» gjelder fraværene som begynte fra og med «fom» til og med «tom»; «enhet» er da kontoret \
                    den sykmeldte hører til nå. Et fravær passerer n uker når registrert slutt er på eller etter dag 7n. Det \
                    som er trukket tilbake, telles ikke.

                    Med «enhet» er tidsrommet hele måneder, og «maaneder» følger: det som ble passert på dagene fra og med «fom» til og med «tom», men ikke \
                    etter i dag, hos dem kontoret hadde den dagen. «plikter» er de med frist i måneden i et fravær som varte \
                    til fristen: «iTide» er de som var gjort eller avgjort innen fristen, av alle unntatt unntakene og de \
                    uaktuelle, som står for seg. Et dialogmøte 2 er holdt når det er oppfylt eller meldt avholdt; målet er 80 \
                    prosent. Et aktivitetskrav er avgjort også med unntak eller forhåndsvarsel.

                    «framover» er de neste tretten ukene for dem som hører til kontoret i dag, av det som alt er registrert. \
                    «innkalles» er møtene som må innkalles ut over de holdte og innkalte for å nå målet, og «innen» den siste \
                    dagen for tre ukers varsel til det første av dem. «moter» er det samme for denne måneden og de neste, med \
                    det som alt er passert i dem.

                    En gruppe på én til fire er skjult: «antall» er null og «skjult» er sant. Da er heller ikke prosenten med.""")
    @APIResponseSchema(Svar.class)
    @APIResponse(responseCode = "403", description = "Kontoret er ikke et av dine")
    @APIResponse(responseCode = "422", description = "Noe i spørsmålet er galt; «feil» har alle brudd")
    public Svar hent(@QueryParam("fom") String fom, @QueryParam("tom") String tom, @QueryParam("enhet") String enhet) {
        var utvalg = new Statistikkleser().les(fom, tom, enhet);
        if (enhet != null && !innlogget.har("drift")) {
            innlogget.krevKontoret(enhet);
        }
        var svar = Svar.av(utvalg, statistikk.om(utvalg));
        return enhet == null ? svar : svar.med(kontorstatistikk.om(utvalg, klokke.iDag()));
    }
}
