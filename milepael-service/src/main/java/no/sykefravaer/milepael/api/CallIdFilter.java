package no.sykefravaer.milepael.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import no.sykefravaer.kontrakt.Emner;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Nav-Call-Id tas imot, lages når den mangler, ikke er på en trygg form eller kan være et identnummer, logges og sendes
 * tilbake.
 */
class CallIdFilter {

    private static final Pattern TRYGG =
            Pattern.compile("(?!.*(?<![A-Za-z0-9])[0-9]{11}(?![A-Za-z0-9]))[A-Za-z0-9._-]{1,64}");

    @ServerRequestFilter(preMatching = true)
    void inn(ContainerRequestContext kall) {
        var fraAvsender = kall.getHeaderString(Emner.CALL_ID);
        var callId = fraAvsender != null && TRYGG.matcher(fraAvsender).matches()
                ? fraAvsender
                : UUID.randomUUID().toString();
        kall.getHeaders().putSingle(Emner.CALL_ID, callId);
        MDC.put(Emner.CALL_ID, callId);
    }

    @ServerResponseFilter
    void ut(ContainerRequestContext kall, ContainerResponseContext svar) {
        svar.getHeaders().putSingle(Emner.CALL_ID, kall.getHeaderString(Emner.CALL_ID));
    }
}
