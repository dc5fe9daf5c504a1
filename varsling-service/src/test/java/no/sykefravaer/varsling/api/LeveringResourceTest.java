package no.sykefravaer.varsling.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.FRAVAER_AVSLUTTET;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Mottakere.OPPGAVER;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.junit.jupiter.api.Test;

/** Driften ser det som er parkert, og sender det på nytt. */
@Helt
class LeveringResourceTest extends Varslingsproeve {

    static final String LEVERINGER = "/api/v1/drift/leveringer";

    final String orgnummer = nyttOrgnummer();

    @Test
    void en_parkert_levering_vises_med_hvorfor_og_uten_hvem_den_gjelder() {
        var levering = levering(parkert());

        var svar = drift().queryParam("mottaker", "ARBEIDSGIVER")
                .queryParam("antall", 1000)
                .get(LEVERINGER + "/parkerte");

        svar.then()
                .statusCode(200)
                .body("leveringer.id", hasItem(levering))
                .body("leveringer.find { it.id == '" + levering + "' }.feil", equalTo("HTTP_400"));
        assertThat(svar.asString()).doesNotContain("01819012348", orgnummer);
    }

    @Test
    void sendt_på_nytt_når_mottakeren_er_frisk_kommer_den_fram_én_gang_med_den_samme_nøkkelen() {
        var oppgave = parkert();
        mottakere.svarerSomDeSkal();

        drift().post(LEVERINGER + "/" + levering(oppgave) + "/send").then().statusCode(204);

        verden.levert(oppgave, "OPPRETT LEVERT");
        var kall = omOppgave(mottakere.arbeidsgiver(), oppgave, 2);
        assertThat(kall.get(1).getHeader("Idempotency-Key"))
                .isEqualTo(kall.get(0).getHeader("Idempotency-Key"));
        assertThat(verden.les("select gjensendt_av from levering where oppgave_id = ?", oppgave))
                .containsExactly("Z990789");
    }

    @Test
    void alle_hos_en_mottaker_sendes_på_én_gang() {
        var oppgaver = List.of(parkert(), parkert());
        mottakere.svarerSomDeSkal();

        drift().queryParam("mottaker", "ARBEIDSGIVER")
                .post(LEVERINGER + "/send")
                .then()
                .statusCode(200);

        oppgaver.forEach(oppgave -> verden.levert(oppgave, "OPPRETT LEVERT"));
    }

    @Test
    void en_parkert_lukking_sendes_ikke_når_oppgaven_er_åpnet_igjen_siden() {
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, arbeidsgiver(orgnummer)));
        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        verden.levert(oppgave, "OPPRETT LEVERT");
        mottakere
                .arbeidsgiver()
                .register(patch(urlEqualTo(OPPGAVER + "/" + oppgave))
                        .willReturn(aResponse().withStatus(400)));
        verden.send(lukket(person, milepael, 2, FRAVAER_AVSLUTTET));
        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK PARKERT");
        mottakere.svarerSomDeSkal();
        verden.send(aktivert(person, milepael, 3, arbeidsgiver(orgnummer)));
        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK PARKERT", "OPPRETT LEVERT");

        drift().post(LEVERINGER + "/" + levering(oppgave, "LUKK") + "/send")
                .then()
                .statusCode(204);

        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK UTGATT", "OPPRETT LEVERT");
    }

    @Test
    void det_som_ikke_er_parkert_kan_ikke_sendes_på_nytt() {
        drift().post(LEVERINGER + "/" + UUID.randomUUID() + "/send").then().statusCode(404);
    }

    @Test
    void køen_til_hver_mottaker_telles() {
        parkert();

        drift().get(LEVERINGER).then().statusCode(200).body("mottaker", hasItem("ARBEIDSGIVER"));
    }

    @Test
    void uten_mottaker_sies_det_hva_som_mangler() {
        drift().post(LEVERINGER + "/send").then().statusCode(400).body("feil[0].felt", equalTo("mottaker"));
    }

    @Test
    void bare_driften_slipper_til() {
        RestAssured.given()
                .auth()
                .oauth2(Testtoken.av("veileder", Map.of("NAVident", "Z990123", "enheter", List.of("0315"))))
                .get(LEVERINGER)
                .then()
                .statusCode(403);
    }

    private UUID parkert() {
        mottakere
                .arbeidsgiver()
                .register(post(OPPGAVER)
                        .withRequestBody(containing(orgnummer))
                        .willReturn(aResponse().withStatus(400)));
        var id = UUID.randomUUID();
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, id, 1, arbeidsgiver(orgnummer)));
        var oppgave = verden.oppgave(id, "ARBEIDSGIVER");
        verden.levert(oppgave, "OPPRETT PARKERT");
        return oppgave;
    }

    private String levering(UUID oppgave) {
        return levering(oppgave, "OPPRETT");
    }

    private String levering(UUID oppgave, String handling) {
        return verden.les("select id from levering where oppgave_id = ? and handling = ?", oppgave, handling)
                .getFirst();
    }

    private static RequestSpecification drift() {
        return RestAssured.given().auth().oauth2(Testtoken.av("drift", Map.of("NAVident", "Z990789")));
    }
}
