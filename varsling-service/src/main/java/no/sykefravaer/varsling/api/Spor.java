package no.sykefravaer.varsling.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.varsling.app.Callid;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Id-en som følger forespørselen: tatt imot eller laget, logget, sendt videre og svart tilbake. */
@RequestScoped
class Spor {

    private String navCallId = Callid.gyldigEllerNy(null);

    @ServerRequestFilter(preMatching = true)
    void inn(ContainerRequestContext foresporsel) {
        navCallId = Callid.gyldigEllerNy(foresporsel.getHeaderString(Emner.CALL_ID));
        MDC.put(Emner.CALL_ID, navCallId);
    }

    @ServerResponseFilter
    void ut(ContainerResponseContext svar) {
        svar.getHeaders().putSingle(Emner.CALL_ID, navCallId);
    }

    String navCallId() {
        return navCallId;
    }
}
