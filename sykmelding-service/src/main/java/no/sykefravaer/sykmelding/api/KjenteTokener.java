package no.sykefravaer.sykmelding.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import no.sykefravaer.sykmelding.tid.Tokentid;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Husker et token som er prøvd og funnet gyldig, i høyst ett minutt og aldri lenger enn det selv gjelder. Å prøve
 * underskriften er en tredel av arbeidet døra har med en sykmelding, og kildesystemene sender tusener med samme token.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class KjenteTokener implements HttpAuthenticationMechanism {

    private static final Duration LENGST = Duration.ofMinutes(1);
    private static final int FLEST = 1_000;

    private final OidcAuthenticationMechanism oidc;
    private final Cache<String, SecurityIdentity> kjente = Caffeine.newBuilder()
            .maximumSize(FLEST)
            .expireAfter(Expiry.<String, SecurityIdentity>creating((token, hvem) -> huskes(hvem)))
            .build();

    KjenteTokener(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext kall, IdentityProviderManager sikkerhet) {
        var token = kall.request().getHeader(HttpHeaders.AUTHORIZATION);
        var kjent = token == null ? null : kjente.getIfPresent(token);
        return kjent == null
                ? oidc.authenticate(kall, sikkerhet).invoke(hvem -> husk(token, hvem))
                : Uni.createFrom().item(kjent);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext kall) {
        return oidc.getChallenge(kall);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext kall) {
        return oidc.getCredentialTransport(kall);
    }

    private void husk(String token, SecurityIdentity hvem) {
        if (hvem != null && token != null && hvem.getPrincipal() instanceof JsonWebToken) {
            kjente.put(token, utenForesporselen(hvem));
        }
    }

    private static SecurityIdentity utenForesporselen(SecurityIdentity hvem) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(hvem.getPrincipal())
                .addRoles(hvem.getRoles())
                .addCredential(hvem.getCredential(TokenCredential.class))
                .build();
    }

    private static Duration huskes(SecurityIdentity hvem) {
        var token = (JsonWebToken) hvem.getPrincipal();
        var igjen = Tokentid.igjenTil(Instant.ofEpochSecond(token.getExpirationTime()));
        return igjen.compareTo(LENGST) < 0 ? igjen : LENGST;
    }
}
