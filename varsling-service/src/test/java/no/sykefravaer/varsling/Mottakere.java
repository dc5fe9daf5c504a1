package no.sykefravaer.varsling;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Mottakerne slik testene stiller dem inn og spør dem ut. */
@ApplicationScoped
public class Mottakere {

    public static final String OPPGAVER = "/api/v1/oppgaver";
    public static final String LAGET = "{\"id\": 4711, \"versjon\": 1, \"status\": \"OPPRETTET\"}";
    public static final String ENDRET = "{\"id\": 4711, \"versjon\": 2, \"status\": \"AAPNET\"}";

    public static final String HOS_PART = "{\"id\": \"p-1\", \"eksternId\": \"e-1\", \"tilstand\": \"NY\"}";

    private static final String INGEN_HOS_NAV = "{\"antallTreffTotalt\": 0, \"oppgaver\": []}";
    private static final String INGEN_HOS_PART = "{\"oppgaver\": [], \"harFlere\": false}";
    private static final int VANLIG = 10;

    private final WireMock nav;
    private final WireMock arbeidsgiver;
    private final WireMock sykmelder;
    private final WireMock kjernen;
    private final WireMock registeret;

    Mottakere(Oppsett oppsett) {
        nav = paa(oppsett.nav().url());
        arbeidsgiver = paa(oppsett.arbeidsgiver().url());
        sykmelder = paa(oppsett.sykmelder().url());
        kjernen = paa(oppsett.milepaelUrl());
        registeret = paa(oppsett.enhetsregisterUrl());
    }

    private static WireMock paa(URI url) {
        return new WireMock(url.getHost(), url.getPort());
    }

    /** Det de svarer når testen ikke sier noe annet; står gjennom alle tester, også mens en test rydder etter seg. */
    @PostConstruct
    void vanligeSvar() {
        nav.register(post(OPPGAVER).atPriority(VANLIG).willReturn(okJson(LAGET).withStatus(201)));
        nav.register(patch(urlMatching(OPPGAVER + "/.*")).atPriority(VANLIG).willReturn(okJson(ENDRET)));
        nav.register(get(urlPathEqualTo(OPPGAVER)).atPriority(VANLIG).willReturn(okJson(INGEN_HOS_NAV)));
        for (var part : List.of(arbeidsgiver, sykmelder)) {
            part.register(post(OPPGAVER)
                    .atPriority(VANLIG)
                    .willReturn(okJson(HOS_PART).withStatus(201)));
            part.register(
                    patch(urlMatching(OPPGAVER + "/.*")).atPriority(VANLIG).willReturn(okJson(HOS_PART)));
            part.register(
                    get(urlPathMatching(OPPGAVER + ".*")).atPriority(VANLIG).willReturn(okJson(INGEN_HOS_PART)));
        }
    }

    /** Alle svarer som de skal igjen. */
    public void svarerSomDeSkal() {
        for (var tjener : List.of(nav, arbeidsgiver, sykmelder, kjernen)) {
            tjener.allStubMappings().getMappings().stream()
                    .filter(svar -> !erVanlig(svar))
                    .forEach(tjener::removeStubMapping);
        }
    }

    /** De fører hvert kall med alt innhold; uten dette leter hver prøve gjennom det alle de forrige har sendt. */
    void glemKallene() {
        List.of(nav, arbeidsgiver, sykmelder, kjernen).forEach(WireMock::resetRequests);
    }

    static boolean erVanlig(StubMapping svar) {
        return svar != null && svar.getPriority() != null && svar.getPriority() == VANLIG;
    }

    public WireMock nav() {
        return nav;
    }

    public WireMock arbeidsgiver() {
        return arbeidsgiver;
    }

    public WireMock sykmelder() {
        return sykmelder;
    }

    public WireMock kjernen() {
        return kjernen;
    }

    /** Registeret kjenner Anne Berg, Z990123, og Omar Dahl, Z990124, ved kontoret. */
    public void toVeiledereVed(String kontor) {
        registeret.register(get(urlPathEqualTo("/veiledere"))
                .withQueryParam("enhet", equalTo(kontor))
                .willReturn(okJson("""
                        [{"navIdent": "Z990124", "fornavn": "Omar", "etternavn": "Dahl", "enheter": ["0315"]},
                         {"navIdent": "Z990123", "fornavn": "Anne", "etternavn": "Berg", "enheter": ["0315"]}]""")));
    }

    /** Alt en mottaker har fått om en oppgave. Venter til det er så mange: WireMock fører dem først etter at den har svart. */
    public static List<LoggedRequest> omOppgave(WireMock mottaker, UUID oppgaveId, int antall) {
        Verden.til(() -> omOppgave(mottaker, oppgaveId).size() == antall);
        return omOppgave(mottaker, oppgaveId);
    }

    /** Det en mottaker har fått om en oppgave til nå, i rekkefølge: kjennes på id-en i adressen eller innholdet. */
    public static List<LoggedRequest> omOppgave(WireMock mottaker, UUID oppgaveId) {
        return mottaker.find(WireMock.anyRequestedFor(anyUrl())).stream()
                .filter(kall -> (kall.getUrl() + kall.getBodyAsString()).contains(oppgaveId.toString()))
                .sorted(Comparator.comparing(LoggedRequest::getLoggedDate))
                .toList();
    }
}
