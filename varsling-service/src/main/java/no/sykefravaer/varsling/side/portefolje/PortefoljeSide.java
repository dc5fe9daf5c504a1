package no.sykefravaer.varsling.side.portefolje;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.sykefravaer.varsling.app.BestemFordeling;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.side.Stier;
import no.sykefravaer.varsling.side.portefolje.Portefoljebilde.Melding;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Alle en veileder har, med eller uten åpne oppgaver; for lederen også hvordan kontorets er fordelt. */
@Path(Stier.PORTEFOLJE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class PortefoljeSide {

    private static final int IKKE_TATT_IMOT = 422;

    private final Portefoljesider sider;
    private final BestemFordeling bestemFordeling;
    private final Kontoret kontoret;

    PortefoljeSide(Portefoljesider sider, BestemFordeling bestemFordeling, Kontoret kontoret) {
        this.sider = sider;
        this.bestemFordeling = bestemFordeling;
        this.kontoret = kontoret;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance portefolje(Portefoljebilde side);
    }

    @GET
    public Response vis(
            @QueryParam("kontor") String kontor,
            @QueryParam("veileder") String veileder,
            @QueryParam("side") @DefaultValue("1") String side,
            @QueryParam("gjort") String gjort) {
        var valg = Portefoljevalg.av(kontoret.valgt(kontor), veileder, kontoret.navIdent())
                .paaSide(sidetall(side));
        var melding =
                "fordeling".equals(gjort) ? Melding.gjort("Fordelingen er lagret. Den gjelder dem som kommer.") : null;
        return Response.ok(Templates.portefolje(sider.til(valg, melding, Map.of())))
                .build();
    }

    @POST
    @Path("fordeling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Rolle.LEDER)
    public Response fordel(MultivaluedMap<String, String> skrevet) {
        var kontor = kontoret.valgt(skrevet.getFirst("kontor"));
        var skjema = Fordelingsskjema.les(skrevet, sider.veiledere(kontor));
        if (!skjema.feil().isEmpty()) {
            return ikkeLagret(kontor, skjema.feil(), skjema.skrevet());
        }
        bestemFordeling.til(kontor, skjema.lest(), kontoret.navIdent());
        return Response.seeOther(URI.create(Stier.PORTEFOLJE + "?kontor=" + kontor + "&gjort=fordeling"))
                .build();
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private Response ikkeLagret(String kontor, List<String> feil, Map<String, String> skrevet) {
        var melding = Melding.feil("Fordelingen er ikke lagret. " + String.join(" ", feil));
        var valg = new Portefoljevalg(kontor, kontoret.navIdent(), 1);
        return Response.status(IKKE_TATT_IMOT)
                .entity(Templates.portefolje(sider.til(valg, melding, skrevet)))
                .build();
    }

    private static int sidetall(String tekst) {
        return tekst.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(tekst) : 1;
    }
}
