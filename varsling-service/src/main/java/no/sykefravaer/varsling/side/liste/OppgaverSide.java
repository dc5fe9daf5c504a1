package no.sykefravaer.varsling.side.liste;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.side.Stier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Kontorets åpne oppgaver: avgrenset, ordnet og delt i sider slik adressen sier. */
@Path(Stier.OPPGAVER)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class OppgaverSide {

    private final Oppgavesider sider;
    private final Kontoret kontoret;

    OppgaverSide(Oppgavesider sider, Kontoret kontoret) {
        this.sider = sider;
        this.kontoret = kontoret;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance oppgaver(Oppgaveside side);
    }

    @GET
    public Response vis(@Context UriInfo adresse) {
        var parametre = adresse.getQueryParameters();
        var leser = new Listevalgleser(parametre);
        var valg = leser.les(kontoret.vanlig());
        if (!leser.feil().isEmpty()) {
            return Feilside.ugyldig(leser.feil());
        }
        kontoret.krev(valg.kontor());
        var melding = Tildelingsmelding.les(parametre, ident -> sider.navn(valg.kontor(), ident));
        return Response.ok(Templates.oppgaver(sider.til(valg, melding.orElse(null))))
                .build();
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }
}
