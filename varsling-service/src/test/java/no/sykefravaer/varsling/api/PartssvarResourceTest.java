package no.sykefravaer.varsling.api;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.UTFORT;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.dialogmote;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.mote2;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Helt
class PartssvarResourceTest extends Varslingsproeve {

    final String orgnummer = nyttOrgnummer();
    final Henting hr = new Henting(orgnummer);
    UUID oppgave;

    @BeforeEach
    void arbeidsgiver_skal_holde_dialogmøte_1() {
        verden.send(oppdatert(person, 1, "0315"), dialogmote(person, milepael, 1, arbeidsgiver(orgnummer)));
        oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
    }

    @Test
    void møtet_er_holdt_oppfyller_plikten_hos_kjernen() {
        kjernenTar("milepaeler/" + milepael + "/oppfyll");

        svar("mote-avholdt", "{\"versjon\": 1}").statusCode(202);

        kjernenFikk("milepaeler/" + milepael + "/oppfyll", "{\"versjon\": 1}");
    }

    @Test
    void åpenbart_unødvendig_blir_et_unntak_med_begrunnelsen() {
        kjernenTar("milepaeler/" + milepael + "/unntak");

        svar("apenbart-unodvendig", "{\"versjon\": 1, \"begrunnelse\": \"Er snart tilbake\"}")
                .statusCode(202);

        kjernenFikk(
                "milepaeler/" + milepael + "/unntak",
                "{\"versjon\": 1, \"arsak\": \"APENBART_UNODVENDIG\", \"begrunnelse\": \"Er snart tilbake\"}");
    }

    @Test
    void å_be_om_bistand_går_til_kjernen_med_personen_i_en_header() {
        kjernenTar("bestillinger");

        svar("be-om-bistand", "{}").statusCode(202);

        mottakere
                .kjernen()
                .verifyThat(postRequestedFor(urlEqualTo("/api/v1/bestillinger"))
                        .withHeader("Authorization", equalTo("Bearer " + hr.token()))
                        .withHeader("nav-personident", equalTo(PERSONIDENT))
                        .withRequestBody(equalToJson("{\"regel\": \"BISTAND_BEDT\"}")));
    }

    @Test
    void møte_nummer_to_blir_møte_tre_når_det_er_holdt() {
        var motet = UUID.randomUUID();
        verden.send(mote2(person, motet, 1, NAV), lukket(person, motet, 2, UTFORT));
        Verden.til(() -> verden.les("select status from oppgave where milepael_id = ?", motet)
                .contains("UTFORT"));
        kjernenTar("bestillinger");

        svar("be-om-dialogmote", "{\"begrunnelse\": \"Vi står fast\"}").statusCode(202);

        kjernenFikk("bestillinger", "{\"regel\": \"DIALOGMOTE_3\", \"begrunnelse\": \"Vi står fast\"}");
    }

    @Test
    void alt_som_mangler_sies_på_en_gang() {
        svar("apenbart-unodvendig", "{}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("feil.felt", contains("versjon", "begrunnelse"));
    }

    @Test
    void et_svar_oppgaven_ikke_kan_få_avvises() {
        svar("plan-sendt", "{\"versjon\": 1}").statusCode(422).body("kode", is("IKKE_GODTATT"));
        svar("noe-helt-annet", "{\"versjon\": 1}").statusCode(404);
    }

    @Test
    void kjernens_egne_grunner_gis_videre() {
        mottakere
                .kjernen()
                .register(post("/api/v1/bestillinger")
                        .willReturn(okJson("{\"kode\": \"INGET_FRAVAER\", \"detail\": \"x\"}")
                                .withStatus(409)));

        svar("be-om-bistand", "{}").statusCode(409).body("kode", is("INGET_FRAVAER"));
    }

    @Test
    void en_annens_oppgave_finnes_ikke() {
        var annen = new Henting(nyttOrgnummer());

        svar(annen, oppgave, "mote-avholdt").statusCode(404).body("kode", is("IKKE_FUNNET"));
        svar(hr, UUID.randomUUID(), "mote-avholdt").statusCode(404);
    }

    private ValidatableResponse svar(String hva, String innhold) {
        return given().auth()
                .oauth2(hr.token())
                .contentType(ContentType.JSON)
                .body(innhold)
                .post(Henting.OPPGAVER + "/" + oppgave + "/" + hva)
                .then();
    }

    private static ValidatableResponse svar(Henting hvem, UUID oppgave, String hva) {
        return given().auth()
                .oauth2(hvem.token())
                .contentType(ContentType.JSON)
                .body("{\"versjon\": 1}")
                .post(Henting.OPPGAVER + "/" + oppgave + "/" + hva)
                .then();
    }

    private void kjernenTar(String sti) {
        mottakere.kjernen().register(post("/api/v1/" + sti).willReturn(okJson("{}")));
    }

    private void kjernenFikk(String sti, String innhold) {
        mottakere
                .kjernen()
                .verifyThat(postRequestedFor(urlEqualTo("/api/v1/" + sti)).withRequestBody(equalToJson(innhold)));
    }
}
