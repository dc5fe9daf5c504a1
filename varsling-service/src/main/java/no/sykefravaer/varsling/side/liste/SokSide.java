package no.sykefravaer.varsling.side.liste;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.side.Stier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Finner en sykmeldt på navn eller fødselsnummer. Det som skrives, sendes i et skjema og står aldri i adressen. */
@Path(SokSide.STI)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class SokSide {

    static final String STI = Stier.OPPGAVER + "/sok";

    private final Soksider sider;
    private final Sokelager lager;
    private final Kontoret kontoret;

    SokSide(Soksider sider, Sokelager lager, Kontoret kontoret) {
        this.sider = sider;
        this.lager = lager;
        this.kontoret = kontoret;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance sok(Sokebilde side);
    }

    @GET
    public Response vis(@QueryParam("kontor") String kontor) {
        return Response.ok(Templates.sok(sider.tom(kontoret.valgt(kontor)))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sok(@FormParam("kontor") String kontor, @FormParam("sok") String tekst) {
        var id = lager.husk(kontoret.navIdent(), Objects.requireNonNullElse(tekst, ""));
        return Response.seeOther(URI.create(STI + "/" + id + "?kontor=" + kontoret.valgt(kontor)))
                .build();
    }

    /** Er det bare én, er det henne man leter etter. */
    @GET
    @Path("{id}")
    public Response treff(UUID id, @QueryParam("kontor") String kontor) {
        var side = lager.tekst(id, kontoret.navIdent())
                .map(tekst -> sider.treff(kontoret.valgt(kontor), tekst))
                .orElseGet(() -> sider.glemt(kontoret.valgt(kontor)));
        return side.treff() != null && side.treff().size() == 1
                ? Response.seeOther(URI.create(side.treff().getFirst().adresse()))
                        .build()
                : Response.ok(Templates.sok(side)).build();
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }
}
