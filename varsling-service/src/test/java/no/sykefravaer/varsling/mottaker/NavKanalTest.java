package no.sykefravaer.varsling.mottaker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.FRAVAER_AVSLUTTET;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.UTFORT;
import static no.sykefravaer.varsling.Hendelser.FRIST;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.endret;
import static no.sykefravaer.varsling.Hendelser.innstilling;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Mottakere.OPPGAVER;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.Test;

/** Oppgaver ut til Nav, som har versjon og oppslag på saksreferanse. */
@Helt
class NavKanalTest extends Varslingsproeve {

    @Test
    void nav_får_oppgaven_med_saksreferanse_frist_og_kontor() throws IOException {
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, NAV));

        var oppgave = verden.oppgave(milepael, "NAV");
        verden.levert(oppgave, "OPPRETT LEVERT");
        var innhold = innhold(omOppgave(mottakere.nav(), oppgave, 1).getFirst());
        assertThat(innhold.path("saksreferanse").asText()).isEqualTo(oppgave.toString());
        assertThat(innhold.path("personident").asText()).isEqualTo(PERSONIDENT);
        assertThat(innhold.path("tildeltEnhetsnr").asText()).isEqualTo("0315");
        assertThat(innhold.path("fristFerdigstillelse").asText()).isEqualTo("2024-03-27");
        assertThat(innhold.path("aktivDato").asText()).isEqualTo("2024-03-10");
        assertThat(innhold.path("tema").asText()).isEqualTo("SYK");
    }

    @Test
    void innstillingen_om_stans_går_til_enheten_som_avgjør_den() throws IOException {
        verden.send(oppdatert(person, 1, "0315"), innstilling(person, milepael, 1, NAV));

        var oppgave = verden.oppgave(milepael, "NAV");
        verden.levert(oppgave, "OPPRETT LEVERT");
        var innhold = innhold(omOppgave(mottakere.nav(), oppgave, 1).getFirst());
        assertThat(innhold.path("tildeltEnhetsnr").asText()).isEqualTo("4400");
        assertThat(innhold.path("beskrivelse").asText()).startsWith("Ta stilling til innstillingen om stans.");
    }

    @Test
    void sporet_og_nøkkelen_følger_med_helt_ut() {
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, NAV));

        var oppgave = verden.oppgave(milepael, "NAV");
        verden.levert(oppgave, "OPPRETT LEVERT");
        var kall = omOppgave(mottakere.nav(), oppgave, 1).getFirst();
        assertThat(kall.getHeader("Nav-Call-Id")).isEqualTo("spor-" + person);
        assertThat(kall.getHeader("X-Correlation-ID")).isEqualTo("spor-" + person);
        assertThat(kall.getHeader("Idempotency-Key"))
                .isEqualTo(verden.les("select id from levering where oppgave_id = ?", oppgave)
                        .getFirst());
    }

    @Test
    void nav_får_flyttet_frist_og_lukking_med_versjon() throws IOException {
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, NAV));
        var oppgave = verden.oppgave(milepael, "NAV");
        verden.levert(oppgave, "OPPRETT LEVERT");

        verden.send(endret(person, milepael, 2, FRIST.plusDays(2), NAV), lukket(person, milepael, 3, UTFORT));

        verden.levert(oppgave, "OPPRETT LEVERT", "ENDRE LEVERT", "LUKK LEVERT");
        var kall = endringerHosNav(2);
        assertThat(innhold(kall.get(0)).path("fristFerdigstillelse").asText()).isEqualTo("2024-03-29");
        assertThat(innhold(kall.get(0)).path("versjon").asInt()).isEqualTo(1);
        assertThat(innhold(kall.get(1)).path("status").asText()).isEqualTo("FERDIGSTILT");
        assertThat(innhold(kall.get(1)).path("versjon").asInt()).isEqualTo(2);
    }

    @Test
    void en_annen_versjon_hos_nav_leses_på_nytt() {
        mottakere
                .nav()
                .register(post(OPPGAVER)
                        .withRequestBody(containing("1199"))
                        .willReturn(okJson("{\"id\": 99, \"versjon\": 1}").withStatus(201)));
        mottakere
                .nav()
                .register(patch(urlEqualTo(OPPGAVER + "/99"))
                        .willReturn(aResponse().withStatus(409)));
        mottakere
                .nav()
                .register(patch(urlEqualTo(OPPGAVER + "/99"))
                        .withRequestBody(containing("\"versjon\":7"))
                        .willReturn(okJson("{\"id\": 99, \"versjon\": 8}")));
        mottakere
                .nav()
                .register(get(OPPGAVER + "/99")
                        .willReturn(okJson("{\"id\": 99, \"versjon\": 7, \"status\": \"AAPNET\"}")));
        verden.send(oppdatert(person, 1, "1199"), aktivert(person, milepael, 1, NAV));
        var oppgave = verden.oppgave(milepael, "NAV");
        verden.levert(oppgave, "OPPRETT LEVERT");

        verden.send(lukket(person, milepael, 2, FRAVAER_AVSLUTTET));

        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK LEVERT");
        assertThat(verden.les(
                        "select ekstern_versjon from levering where oppgave_id = ? and handling = 'LUKK'", oppgave))
                .containsExactly("8");
    }

    @Test
    void et_nytt_forsøk_hos_nav_slår_først_opp_på_saksreferansen() {
        mottakere
                .nav()
                .register(post(OPPGAVER)
                        .withRequestBody(containing("1188"))
                        .willReturn(aResponse().withStatus(500)));
        verden.send(oppdatert(person, 1, "1188"), aktivert(person, milepael, 1, NAV));
        var oppgave = verden.oppgave(milepael, "NAV");
        mottakere
                .nav()
                .register(get(urlPathEqualTo(OPPGAVER))
                        .withQueryParam("saksreferanse", WireMock.equalTo(oppgave.toString()))
                        .willReturn(
                                okJson("{\"antallTreffTotalt\": 1, \"oppgaver\": [{\"id\": 4712, \"versjon\": 1}]}")));

        verden.levert(oppgave, "OPPRETT LEVERT");

        assertThat(verden.les("select ekstern_id from levering where oppgave_id = ?", oppgave))
                .containsExactly("4712");
    }

    private List<LoggedRequest> endringerHosNav(int antall) {
        var soker = WireMock.patchRequestedFor(urlEqualTo(OPPGAVER + "/4711"))
                .withHeader("Nav-Call-Id", WireMock.equalTo("spor-" + person));
        Verden.til(() -> mottakere.nav().find(soker).size() == antall);
        return mottakere.nav().find(soker).stream()
                .sorted(Comparator.comparing(LoggedRequest::getLoggedDate))
                .toList();
    }

    private JsonNode innhold(LoggedRequest kall) throws IOException {
        return json.readTree(kall.getBody());
    }
}
