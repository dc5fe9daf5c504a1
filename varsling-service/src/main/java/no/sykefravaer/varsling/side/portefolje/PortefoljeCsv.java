package no.sykefravaer.varsling.side.portefolje;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import no.sykefravaer.varsling.app.Innsynslogg;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.side.Csv;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.side.Stier;
import no.sykefravaer.varsling.side.liste.Sykmeldtvisning;
import no.sykefravaer.varsling.side.liste.Sykmeldtvisning.Neste;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** En portefølje som regneark, alle sidene. */
@Path(PortefoljeCsv.STI)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class PortefoljeCsv {

    static final String STI = Stier.PORTEFOLJE + "/csv";

    private static final Neste INGEN = new Neste("", "");
    private static final List<String> OVERSKRIFTER = List.of(
            "Navn",
            "F.nr. (seks første)",
            "Merknad",
            "Åpne oppgaver",
            "Nærmeste frist",
            "Uke",
            "Neste i kalenderen",
            "Dato");

    private final Portefoljesider sider;
    private final Kontoret kontoret;
    private final Innsynslogg innsynslogg;

    PortefoljeCsv(Portefoljesider sider, Kontoret kontoret, Innsynslogg innsynslogg) {
        this.innsynslogg = innsynslogg;
        this.sider = sider;
        this.kontoret = kontoret;
    }

    @GET
    public Response fil(@QueryParam("kontor") String sagtKontor, @QueryParam("veileder") String veileder) {
        var kontor = kontoret.valgt(sagtKontor);
        innsynslogg.foer(kontoret.utforer().rad(Slag.REGNEARK, kontor, "portefolje"));
        var alle = sider.alle(Portefoljevalg.av(kontor, veileder, kontoret.navIdent()));
        return Csv.fil("portefolje-" + kontor, OVERSKRIFTER, alle.stream().map(PortefoljeCsv::rad));
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private static List<String> rad(Sykmeldtvisning rad) {
        var neste = Objects.requireNonNullElse(rad.neste(), INGEN);
        return List.of(
                rad.navn(),
                Objects.requireNonNullElse(rad.nummerdato(), ""),
                String.join(", ", rad.merknader()),
                Integer.toString(rad.oppgaver()),
                Objects.requireNonNullElse(rad.frist(), ""),
                rad.uke(),
                neste.oppgave(),
                neste.dato());
    }
}
