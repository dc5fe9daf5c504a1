package no.sykefravaer.varsling.side;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Den som har logget ut, er ute, også med en kopi av kapselen. */
class Oktvakt {

    private static final String SYSTEMENES = "/api/";
    static final String LOGGET_UT = "/logget-ut";

    private final SecurityIdentity hvem;
    private final Okt okt;
    private final OidcSession kapselen;

    Oktvakt(SecurityIdentity hvem, Okt okt, OidcSession kapselen) {
        this.hvem = hvem;
        this.okt = okt;
        this.kapselen = kapselen;
    }

    @ServerRequestFilter
    Optional<Response> krevApenOkt(ContainerRequestContext kall) {
        var sti = kall.getUriInfo().getPath();
        if (sti.startsWith(SYSTEMENES) || hvem.isAnonymous() || !okt.erAvsluttet()) {
            return Optional.empty();
        }
        kapselen.logout().await().indefinitely();
        return Optional.of(Response.seeOther(URI.create(LOGGET_UT)).build());
    }
}
