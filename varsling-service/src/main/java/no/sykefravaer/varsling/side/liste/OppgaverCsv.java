package no.sykefravaer.varsling.side.liste;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.varsling.app.Innsynslogg;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.side.Csv;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Kontoret;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Oppgavelista som regneark: de samme oppgavene i den samme rekkefølgen, alle sidene. */
@Path(Listevalg.CSV)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class OppgaverCsv {

    private static final List<String> OVERSKRIFTER = List.of(
            "Frist", "Navn", "F.nr. (seks første)", "Merknad", "Oppgave", "Hjemmel", "Virksomhet", "Uke", "Veileder");

    private final Oppgavesider sider;
    private final Kontoret kontoret;
    private final Innsynslogg innsynslogg;

    OppgaverCsv(Oppgavesider sider, Kontoret kontoret, Innsynslogg innsynslogg) {
        this.innsynslogg = innsynslogg;
        this.sider = sider;
        this.kontoret = kontoret;
    }

    @GET
    public Response fil(@Context UriInfo adresse) {
        var leser = new Listevalgleser(adresse.getQueryParameters());
        var valg = leser.les(kontoret.vanlig());
        if (!leser.feil().isEmpty()) {
            return Feilside.ugyldig(leser.feil());
        }
        kontoret.krev(valg.kontor());
        innsynslogg.foer(kontoret.utforer().rad(Slag.REGNEARK, valg.kontor(), "oppgaver"));
        return Csv.fil(
                "oppgaver-" + valg.kontor(),
                OVERSKRIFTER,
                sider.alle(valg).stream().map(OppgaverCsv::rad));
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private static List<String> rad(Radvisning rad) {
        return List.of(
                rad.harFrist() ? rad.frist() : "",
                rad.navn(),
                Objects.requireNonNullElse(rad.nummerdato(), ""),
                String.join(", ", rad.merknader()),
                Stream.concat(Stream.of(rad.oppgave()), rad.flere().stream()).collect(Collectors.joining(", ")),
                rad.hjemmel(),
                String.join(", ", rad.virksomheter()),
                rad.uke(),
                Objects.requireNonNullElse(rad.veileder(), ""));
    }
}
