package no.sykefravaer.varsling;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.stream.Collectors;

/** Nav, arbeidsgiver, sykmelder, kjernen og registeret over veiledere som hver sin WireMock. */
public final class Mottakerressurs implements QuarkusTestResourceLifecycleManager {

    private final Map<String, WireMockServer> tjenere = Map.of(
            "varsling.nav.url", mottaker("oppgave"),
            "varsling.arbeidsgiver.url", mottaker("arbeidsgiver"),
            "varsling.sykmelder.url", mottaker("sykmelder"),
            "varsling.milepael-url", new WireMockServer(oppsett()),
            "varsling.enhetsregister-url", new WireMockServer(oppsett()));

    private static WireMockServer mottaker(String kontrakt) {
        return new WireMockServer(oppsett().extensions(new Kontraktsvakt(kontrakt)));
    }

    private static WireMockConfiguration oppsett() {
        return options().dynamicPort().containerThreads(40);
    }

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
