package no.sykefravaer.varsling.mottaker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.FRAVAER_AVSLUTTET;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static no.sykefravaer.varsling.Mottakere.OPPGAVER;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Om natta: åpne oppgaver her mot åpne oppgaver hos sykmelder. */
@Helt
class SammenligningTest extends Varslingsproeve {

    static final String FUNN = "find { it.mottaker == 'SYKMELDER' }.";

    @BeforeEach
    void alt_annet_er_nettopp_levert() {
        verden.skriv("update levering set endret = now() where endret < now() - interval '9 minutes'");
    }

    @Test
    void den_som_mangler_der_sendes_på_nytt() {
        var oppgave = levertForLengeSiden();
        apneDer();
        hosSykmelder(oppgave, 404, "");
        mottakere
                .sykmelder()
                .register(patch(urlEqualTo(OPPGAVER + "/" + oppgave))
                        .willReturn(aResponse().withStatus(404)));

        assertThat(sammenlign().getInt(FUNN + "mangler")).isEqualTo(1);

        verden.levert(oppgave, "OPPRETT LEVERT", "OPPRETT LEVERT");
        assertThat(omOppgave(mottakere.sykmelder(), oppgave)
                        .getLast()
                        .getMethod()
                        .getName())
                .isEqualTo("POST");
    }

    @Test
    void den_som_er_ferdig_der_blir_ferdig_her() {
        var oppgave = levertForLengeSiden();
        apneDer();
        hosSykmelder(oppgave, 200, "UTFOERT");
        mottakere
                .kjernen()
                .register(post(urlEqualTo("/api/v1/milepaeler/" + milepael + "/utfort-hos-mottaker"))
                        .willReturn(aResponse().withStatus(204)));

        assertThat(sammenlign().getInt(FUNN + "lukketDer")).isEqualTo(1);

        Verden.til(() ->
                verden.les("select status from oppgave where id = ?", oppgave).equals(List.of("UTFORT")));
    }

    @Test
    void den_som_bare_er_åpen_der_lukkes_der_på_nytt() {
        var oppgave = levertForLengeSiden();
        verden.send(lukket(person, milepael, 2, FRAVAER_AVSLUTTET));
        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK LEVERT");
        gammel(oppgave);
        apneDer(oppgave);

        assertThat(sammenlign().getInt(FUNN + "lukketHer")).isEqualTo(1);

        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK LEVERT", "LUKK LEVERT");
    }

    @Test
    void den_vi_ikke_kjenner_telles_og_røres_ikke() {
        apneDer(UUID.randomUUID());

        assertThat(sammenlign().getInt(FUNN + "ukjent")).isEqualTo(1);
    }

    @Test
    void den_som_er_åpen_begge_steder_er_ingen_ulikhet() {
        var oppgave = levertForLengeSiden();
        apneDer(oppgave);

        var funn = sammenlign();

        assertThat(Stream.of("mangler", "lukketDer", "lukketHer", "ukjent").map(slag -> funn.getInt(FUNN + slag)))
                .containsOnly(0);
        assertThat(funn.getInt(FUNN + "apneDer")).isEqualTo(1);
    }

    @Test
    void en_mottaker_som_ikke_svarer_står_med_hvorfor_og_ingenting_rettes() {
        var oppgave = levertForLengeSiden();
        mottakere
                .sykmelder()
                .register(get(urlPathEqualTo(OPPGAVER)).willReturn(aResponse().withStatus(503)));

        var funn = sammenlign();

        assertThat(funn.getString(FUNN + "feil")).isEqualTo("HTTP_503");
        assertThat(funn.getString(FUNN + "ferdig")).isNull();
        assertThat(funn.getString("find { it.mottaker == 'NAV' }.ferdig")).isNotNull();
        verden.levert(oppgave, "OPPRETT LEVERT");
    }

    private UUID levertForLengeSiden() {
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, sykmelder(nyttHpr())));
        var oppgave = verden.oppgave(milepael, "SYKMELDER");
        verden.levert(oppgave, "OPPRETT LEVERT");
        gammel(oppgave);
        return oppgave;
    }

    private void gammel(UUID oppgave) {
        verden.skriv("update levering set endret = endret - interval '1 hour' where oppgave_id = ?", oppgave);
    }

    private void apneDer(UUID... oppgaver) {
        var linjer = Stream.of(oppgaver)
                .map("{\"eksternId\": \"%s\", \"tilstand\": \"NY\"}"::formatted)
                .collect(Collectors.joining(","));
        mottakere
                .sykmelder()
                .register(get(urlPathEqualTo(OPPGAVER))
                        .willReturn(okJson("{\"oppgaver\": [%s], \"harFlere\": false}".formatted(linjer))));
    }

    private void hosSykmelder(UUID oppgave, int status, String tilstand) {
        var innhold = "{\"id\": \"p\", \"eksternId\": \"%s\", \"tilstand\": \"%s\"}".formatted(oppgave, tilstand);
        mottakere
                .sykmelder()
                .register(get(urlEqualTo(OPPGAVER + "/" + oppgave))
                        .willReturn(okJson(innhold).withStatus(status)));
    }

    private static JsonPath sammenlign() {
        var svar = RestAssured.given()
                .auth()
                .oauth2(Testtoken.av("drift", Map.of("NAVident", "Z990789")))
                .post("/api/v1/drift/sammenligninger");
        svar.then().statusCode(200);
        return svar.jsonPath();
    }
}
