package no.sykefravaer.varsling.side;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Inngangen, og siden man kommer til når man har logget ut. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class Forside {

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance loggetUt();
    }

    @GET
    public Response inn() {
        return Response.seeOther(URI.create(Listevalg.STI)).build();
    }

    @GET
    @Path("logget-ut")
    public TemplateInstance loggetUt() {
        return Templates.loggetUt();
    }
}
