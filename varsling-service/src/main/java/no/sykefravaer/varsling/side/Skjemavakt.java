package no.sykefravaer.varsling.side;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Ingen side tar imot noe uten at det kom fra et av våre egne skjemaer, vist for den som er innlogget. */
class Skjemavakt {

    private static final String SYSTEMENES = "/api/";

    private final Skjemavern vern;

    Skjemavakt(Skjemavern vern) {
        this.vern = vern;
    }

    /** Et system viser token i hodet på hvert kall, og har ingen kapsel å misbruke. */
    @ServerRequestFilter
    @WithFormRead
    Optional<Response> krevVartSkjema(ResteasyReactiveContainerRequestContext kall) {
        if (kall.getMethod().equals(HttpMethod.GET)
                || kall.getMethod().equals(HttpMethod.HEAD)
                || kall.getUriInfo().getPath().startsWith(SYSTEMENES)) {
            return Optional.empty();
        }
        var egen = Avsender.erEgenSide(
                kall.getHeaderString("Sec-Fetch-Site"),
                kall.getHeaderString("Origin"),
                kall.getUriInfo().getBaseUri().getAuthority());
        return egen && vern.stemmer(felt(kall)) ? Optional.empty() : Optional.of(Feilside.fremmedSkjema());
    }

    private static String felt(ResteasyReactiveContainerRequestContext kall) {
        var skjema = (ResteasyReactiveRequestContext) kall.getServerRequestContext();
        return (String) skjema.getFormParameter(Skjemavern.NAVN, true, false);
    }
}
