package no.sykefravaer.varsling;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Nav, arbeidsgiver, sykmelder og kjernen som hver sin WireMock. */
public final class Mottakerressurs implements QuarkusTestResourceLifecycleManager {

    private static final Supplier<WireMockServer> NY =
            () -> new WireMockServer(options().dynamicPort().containerThreads(40));

    private final Map<String, WireMockServer> tjenere = Map.of(
            "varsling.nav.url", NY.get(),
            "varsling.arbeidsgiver.url", NY.get(),
            "varsling.sykmelder.url", NY.get(),
            "varsling.milepael-url", NY.get());

    @Override
    public Map<String, String> start() {
        tjenere.values().forEach(WireMockServer::start);
        return tjenere.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, tjener -> tjener.getValue().baseUrl()));
    }

    @Override
    public void stop() {
        tjenere.values().forEach(WireMockServer::stop);
    }
}
