package no.sykefravaer.varsling.side;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Inngangen, og siden man kommer til når man har logget ut. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class Forside {

    private static final String HJEM = "/hjem";

    private final Innlogget innlogget;
    private final Klokke klokke;
    private final Okt okt;

    Forside(Innlogget innlogget, Klokke klokke, Okt okt) {
        this.okt = okt;
        this.innlogget = innlogget;
        this.klokke = klokke;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance loggetUt();
    }

    @GET
    public Response inn() {
        return Response.seeOther(URI.create(HJEM)).build();
    }

    /** Dit den innloggede hører til. @throws ForbiddenException når ingen av sidene er for henne */
    @GET
    @Path(HJEM)
    @Authenticated
    public Response hjem() {
        return Meny.til(innlogget).stream()
                .findFirst()
                .map(en -> Response.seeOther(URI.create(en.sti)).build())
                .orElseThrow(ForbiddenException::new);
    }

    @ServerExceptionMapper
    Response ikkeLov(ForbiddenException e) {
        return Feilside.ingenTilgang();
    }

    /** Økta er avsluttet før utstederen får vite det. Et annet nettsted får ikke logge noen ut. */
    @GET
    @Path("logg-ut")
    @Authenticated
    public Response loggUt(@HeaderParam("Sec-Fetch-Site") String fra) {
        if ("cross-site".equals(fra)) {
            throw new ForbiddenException();
        }
        okt.avslutt();
        return Response.seeOther(URI.create("/logg-ut/utsteder")).build();
    }

    /** Dagen klokka er flyttet til, slik den står på sidene; tom når den ikke er flyttet. */
    @GET
    @Path("dagen")
    @Produces(MediaType.TEXT_PLAIN)
    public String dagen() {
        return klokke.simulertDato().map(Datoer::dag).orElse("");
    }

    @GET
    @Path("logget-ut")
    public TemplateInstance loggetUt() {
        return Templates.loggetUt();
    }
}
