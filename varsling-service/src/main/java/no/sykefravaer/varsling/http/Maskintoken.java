package no.sykefravaer.varsling.http;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Tjenestens eget token, for det ingen innlogget ber om. Hentes når det trengs, og huskes så lenge det gjelder. */
@ApplicationScoped
public class Maskintoken {

    private static final Duration SVARFRIST = Duration.ofSeconds(5);

    private final OidcClient utsteder;
    private Tokens tokener;

    Maskintoken(OidcClient utsteder) {
        this.utsteder = utsteder;
    }

    /** @throws IntetSvar når utstederen ikke gir oss et */
    public synchronized String hent() throws IntetSvar {
        if (tokener == null || tokener.isAccessTokenExpired() || tokener.isAccessTokenWithinRefreshInterval()) {
            tokener = nye();
        }
        return tokener.getAccessToken();
    }

    /** Den som fikk tokenet, godtar det ikke: utstederen har byttet nøkkel, eller klokkene går ikke likt. */
    synchronized void glem(String token) {
        if (tokener != null && tokener.getAccessToken().equals(token)) {
            tokener = null;
        }
    }

    private Tokens nye() throws IntetSvar {
        try {
            return utsteder.getTokens().await().atMost(SVARFRIST);
        } catch (RuntimeException e) {
            throw new IntetSvar(e);
        }
    }
}
