package no.sykefravaer.lokal.testressurs;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Ekte tokenutsteder for en {@code @QuarkusTest}, på en tilfeldig port; tokenene gir {@link Testtoken}. */
public final class Tokenressurs implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var utsteder = Testtoken.utsteder();
        return Map.of("token.issuer.url", utsteder, "quarkus.oidc.auth-server-url", utsteder);
    }

    @Override
    public void stop() {
        // Deles av alle tester i JVM-en, og ryddes når den slutter.
    }
}
