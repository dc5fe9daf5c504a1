package no.sykefravaer.varsling.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.junit.jupiter.api.Test;

@Helt
class UtfortHerTest extends Varslingsproeve {

    final String kontor = nyttHpr();
    final String veileder = Testtoken.av("veileder", Map.of("NAVident", "Z990123", "enheter", List.of(kontor)));

    @Test
    void en_annens_del_av_navs_plikt_meldes_nav_og_lukkes_her_og_hos_mottakeren() {
        var hpr = nyttHpr();
        verden.send(oppdatert(person, 1, kontor), aktivert(person, milepael, 1, NAV, sykmelder(hpr)));
        var oppgave = verden.oppgave(milepael, "SYKMELDER");
        verden.levert(oppgave, "OPPRETT LEVERT");
        var token = Testtoken.av("sykmelder", Map.of("hpr", hpr));

        kjernenSvarer(200);

        utfort(token, oppgave, 1).statusCode(202);

        mottakere.kjernen().verifyThat(1, postRequestedFor(urlEqualTo(uttalelse())));
        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK LEVERT");
        assertThat(status(oppgave)).isEqualTo("UTFORT");
        assertThat(status(verden.oppgave(milepael, "NAV"))).isEqualTo("APEN");
        mottakere.kjernen().verifyThat(0, postRequestedFor(urlEqualTo(oppfyll())));
        utfort(token, oppgave, 1).statusCode(204);
    }

    @Test
    void ukjent_sykmelders_oppgave_hos_nav_oppfyller_ikke_plikten() {
        verden.send(oppdatert(person, 1, kontor), aktivert(person, milepael, 1, sykmelder(null)));
        var oppgave = verden.oppgave(milepael, "NAV");

        utfort(veileder, oppgave, 1).statusCode(204);

        mottakere.kjernen().verifyThat(0, postRequestedFor(urlEqualTo(oppfyll())));
    }

    @Test
    void en_utdatert_versjon_lukker_ingenting() {
        var hpr = nyttHpr();
        verden.send(oppdatert(person, 1, kontor), aktivert(person, milepael, 4, sykmelder(hpr)));
        var oppgave = verden.oppgave(milepael, "SYKMELDER");

        kjernenSvarer(409);
        utfort(Testtoken.av("sykmelder", Map.of("hpr", hpr)), oppgave, 3).statusCode(409);

        assertThat(status(oppgave)).isEqualTo("APEN");
    }

    @Test
    void kjernens_hendelse_om_uttalelsen_kan_komme_før_svaret_på_den() {
        var hpr = nyttHpr();
        verden.send(oppdatert(person, 1, kontor), aktivert(person, milepael, 4, sykmelder(hpr)));
        var oppgave = verden.oppgave(milepael, "SYKMELDER");

        kjernenSvarer(200);
        utfort(Testtoken.av("sykmelder", Map.of("hpr", hpr)), oppgave, 3).statusCode(202);

        assertThat(status(oppgave)).isEqualTo("UTFORT");
    }

    private void kjernenSvarer(int status) {
        mottakere.kjernen().register(post(uttalelse()).willReturn(aResponse().withStatus(status)));
    }

    private String uttalelse() {
        return "/api/v1/milepaeler/" + milepael + "/uttalelse";
    }

    private String oppfyll() {
        return "/api/v1/milepaeler/" + milepael + "/oppfyll";
    }

    private String status(UUID oppgave) {
        return verden.les("select status from oppgave where id = ?", oppgave).getFirst();
    }

    private static ValidatableResponse utfort(String token, UUID oppgave, int versjon) {
        return svar(token, oppgave, "{\"versjon\": " + versjon + "}");
    }

    private static ValidatableResponse svar(String token, UUID oppgave, String innhold) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(innhold)
                .post("/api/v1/oppgaver/" + oppgave + "/utfort")
                .then();
    }
}
