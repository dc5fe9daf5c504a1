package no.sykefravaer.sykmelding.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.sykefravaer.sykmelding.dokument.Feilkode;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Ingen kommer inn uten token, heller ikke til det som ikke finnes. Hva tokenet gir lov til, står på ressursene. */
@ApplicationScoped
class Innlogging {

    private final ObjectMapper json;

    Innlogging(ObjectMapper json) {
        this.json = json;
    }

    @ServerRequestFilter(preMatching = true)
    Response krevToken(ContainerRequestContext kall) {
        return kall.getSecurityContext().getUserPrincipal() == null ? Feilsvar.ikkeInnlogget() : null;
    }

    /** Et ugyldig token stoppes før ressursene, så svaret må skrives her. */
    void ugyldigToken(@Observes Router ruter) {
        ruter.route().failureHandler(kall -> {
            if (kall.failure() instanceof AuthenticationFailedException) {
                avvis(kall);
            } else {
                kall.next();
            }
        });
    }

    private void avvis(RoutingContext kall) {
        if (Utstedersvikt.erGrunnTil(kall.failure())) {
            kall.response().putHeader(HttpHeaders.RETRY_AFTER, Feilsvar.PROV_IGJEN_SEKUNDER);
            svar(kall, Problem.av(Feilkode.UTSTEDER_SVARER_IKKE));
        } else {
            kall.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            svar(kall, Problem.av(Feilkode.IKKE_INNLOGGET));
        }
    }

    private void svar(RoutingContext kall, Problem problem) {
        try {
            kall.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIETYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            kall.fail(e);
        }
    }
}
