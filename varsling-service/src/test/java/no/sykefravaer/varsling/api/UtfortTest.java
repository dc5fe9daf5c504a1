package no.sykefravaer.varsling.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.UTFORT;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.dialogmote;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

@Helt
class UtfortTest extends Varslingsproeve {

    final String kontor = "0315";
    final String veileder = Testtoken.av("veileder", Map.of("NAVident", "Z990123", "enheter", List.of(kontor)));

    @Test
    void den_ansvarliges_oppgave_meldes_til_kjernen_med_innmelderens_token_og_spor() {
        var oppgave = aktivertHosNav();
        kjernenSvarer(aResponse().withStatus(200));

        utfort(veileder, oppgave, 1).statusCode(202);

        var meldt = postRequestedFor(urlEqualTo(oppfyll()))
                .withHeader("Authorization", equalTo("Bearer " + veileder))
                .withHeader("Nav-Call-Id", matching(".+"))
                .withRequestBody(equalToJson("{\"versjon\": 1}"));
        Verden.tilGodtatt(() -> mottakere.kjernen().verifyThat(meldt));
        assertThat(status(oppgave)).isEqualTo("APEN");
    }

    @Test
    void oppgaven_lukkes_når_kjernen_sier_at_plikten_er_oppfylt() {
        var oppgave = aktivertHosNav();
        verden.levert(oppgave, "OPPRETT LEVERT");

        verden.send(lukket(person, milepael, 2, UTFORT));

        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK LEVERT");
        assertThat(status(oppgave)).isEqualTo("UTFORT");
    }

    @Test
    void når_kjernen_er_borte_er_svaret_at_det_er_trygt_å_prøve_igjen() {
        var oppgave = aktivertHosNav();
        kjernenSvarer(aResponse().withStatus(502));

        utfort(veileder, oppgave, 1)
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", Matchers.notNullValue())
                .body("kode", Matchers.equalTo("KJERNEN_SVARER_IKKE"));
    }

    @Test
    void kjernens_konflikt_gis_videre() {
        var oppgave = aktivertHosNav();
        kjernenSvarer(aResponse().withStatus(409));

        utfort(veileder, oppgave, 1).statusCode(409).body("kode", Matchers.equalTo("UTDATERT_VERSJON"));
    }

    @Test
    void arbeidsgiver_oppfyller_sin_egen_plikt() {
        var orgnummer = nyttOrgnummer();
        verden.send(oppdatert(person, 1, kontor), dialogmote(person, milepael, 1, arbeidsgiver(orgnummer)));
        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        kjernenSvarer(aResponse().withStatus(200));

        utfort(Testtoken.av("arbeidsgiver", Map.of("orgnummer", orgnummer)), oppgave, 1)
                .statusCode(202);
    }

    @Test
    void en_ukjent_og_en_annens_oppgave_finnes_ikke() {
        var oppgave = aktivertHosNav();
        var annet = Testtoken.av("veileder", Map.of("NAVident", "Z990123", "enheter", List.of("0199")));

        utfort(annet, oppgave, 1).statusCode(404).body("kode", Matchers.equalTo("IKKE_FUNNET"));
        utfort(veileder, UUID.randomUUID(), 1).statusCode(404);
    }

    @Test
    void uten_versjon_og_med_ødelagt_innhold_er_svaret_et_problem() {
        var oppgave = aktivertHosNav();

        svar(veileder, oppgave, "{}").statusCode(422).body("feil.felt", Matchers.contains("versjon"));
        svar(veileder, oppgave, "{\"versjon\":").statusCode(400).contentType("application/problem+json");
        svar(veileder, oppgave, "{\"versjon\":\"ni\"}").statusCode(400).contentType("application/problem+json");
    }

    private UUID aktivertHosNav() {
        verden.send(oppdatert(person, 1, kontor), aktivert(person, milepael, 1, NAV));
        return verden.oppgave(milepael, "NAV");
    }

    private String oppfyll() {
        return "/api/v1/milepaeler/" + milepael + "/oppfyll";
    }

    private void kjernenSvarer(ResponseDefinitionBuilder svar) {
        mottakere.kjernen().register(post(oppfyll()).willReturn(svar));
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
