package no.sykefravaer.varsling.side;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.db.Personrader;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.oppgave.Innsyn;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Én sykmeldt: det som har vært, det som er nå, og det som kommer. Den som ikke får se henne, får vite at hun ikke finnes. */
@Path(Personside.STI + "/{personId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class PersonerSide {

    private final Personrader personer;
    private final Personsider sider;
    private final Innlogget innlogget;

    PersonerSide(Personrader personer, Personsider sider, Innlogget innlogget) {
        this.personer = personer;
        this.sider = sider;
        this.innlogget = innlogget;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance person(Personside side);
    }

    @GET
    public Response vis(String personId, @QueryParam("historikk") String historikk) {
        var innsyn = innsyn();
        return id(personId)
                .flatMap(id -> personer.finn(innsyn, id))
                .map(person -> sider.om(innsyn, person, id(historikk).orElse(null)))
                .map(side -> Response.ok(Templates.person(side)).build())
                .orElseGet(Feilside::ukjentPerson);
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private Innsyn.Nav innsyn() {
        if (innlogget.innsyn() instanceof Innsyn.Nav innsyn && !innsyn.enheter().isEmpty()) {
            return innsyn;
        }
        throw new ForbiddenException();
    }

    private static Optional<UUID> id(String tekst) {
        try {
            return Optional.ofNullable(tekst).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
