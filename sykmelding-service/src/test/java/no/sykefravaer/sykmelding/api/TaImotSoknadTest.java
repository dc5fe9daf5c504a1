package no.sykefravaer.sykmelding.api;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personnokkel;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.sykmelding.api.Emneleser.Post;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Søknader og inntektsmeldinger gjennom den samme døra som sykmeldingene. */
@QuarkusTest
class TaImotSoknadTest extends Doertest {

    private static final String SOKNADER = "/api/v1/soknader";
    private static final String INNTEKTSMELDINGER = "/api/v1/inntektsmeldinger";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    WireMockServer milepael;

    @Test
    void en_søknad_er_på_emnet_når_svaret_er_202() {
        var hendelseId = send(SOKNADER, soknad("sok-1"), "kall-soknad")
                .statusCode(202)
                .header("Location", endsWith(SOKNADER + "/sok-1"))
                .body("id", equalTo("sok-1"))
                .body(not(containsString(FNR)))
                .extract()
                .path("hendelseId");

        assertThat(paaEmnet("kall-soknad").tekst())
                .isEqualTo("{\"type\":\"SoknadMottatt\",\"hendelseId\":\"" + hendelseId
                        + "\",\"kilde\":\"epj-a\",\"personident\":\"" + FNR
                        + "\",\"soknadId\":\"sok-1\",\"mottatt\":\"2026-01-10T08:00:00Z\""
                        + ",\"registrert\":\"2026-01-15T12:00:00.123Z\",\"orgnummer\":\"889640782\",\"opplysninger\":"
                        + "{\"type\":\"ARBEIDSTAKERE\",\"fom\":\"2025-12-15\",\"tom\":\"2025-12-31\""
                        + ",\"fravar\":[{\"type\":\"FERIE\",\"fom\":\"2025-12-22\",\"tom\":\"2025-12-24\"}]}}");
    }

    @Test
    void en_inntektsmelding_er_på_emnet_når_svaret_er_202() {
        send(INNTEKTSMELDINGER, inntektsmelding("im-1"), "kall-im")
                .statusCode(202)
                .header("Location", endsWith(INNTEKTSMELDINGER + "/im-1"));

        var post = paaEmnet("kall-im");
        assertThat(post.verdi().path("type").textValue()).isEqualTo("InntektsmeldingMottatt");
        assertThat(post.verdi().path("orgnummer").textValue()).isEqualTo("889640782");
        assertThat(post.verdi().at("/arbeidsgiverperioder/0/tom").textValue()).isEqualTo("2025-12-16");
    }

    @Test
    void den_går_i_den_samme_kanalen_som_personens_sykmeldinger() {
        send(SOKNADER, soknad("sok-nokkel"), "kall-soknad-nokkel").statusCode(202);

        var hemmelighet = new Personnokkel.Hemmelighet("test", "bare-for-test-bare-for-test-bare-for-test");
        assertThat(paaEmnet("kall-soknad-nokkel").nokkel())
                .isEqualTo(Personnokkel.av(new Personident(FNR), hemmelighet).verdi());
    }

    @Test
    void den_samme_sendt_igjen_får_samme_hendelseId() {
        String forste = send(SOKNADER, soknad("sok-igjen"), "kall-s1").extract().path("hendelseId");

        send(SOKNADER, soknad("sok-igjen"), "kall-s2").body("hendelseId", equalTo(forste));
    }

    @Test
    void alle_brudd_i_en_søknad_kommer_på_én_gang() {
        var galt = soknad("sok-2")
                .replace("889640782", "889640783")
                .replace("FERIE", "HYTTETUR")
                .replace("\"id\"", "\"diagnose\":\"x\",\"id\"");

        send(SOKNADER, galt, "kall-galt")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("feil.felt", containsInAnyOrder("arbeidsgiver.orgnummer", "fravar[0].type", "diagnose"))
                .body("feil.kode", containsInAnyOrder("UGYLDIG_ORGNUMMER", "UGYLDIG_VERDI", "UKJENT_FELT"));
    }

    @ParameterizedTest
    @CsvSource({"soknader, SoknadSlettet, soknadId", "inntektsmeldinger, InntektsmeldingSlettet, inntektsmeldingId"})
    void en_sletting_går_til_personen_i_headeren(String sti, String type, String idfelt) {
        kildesystem()
                .header("nav-personident", FNR)
                .header(Emner.CALL_ID, "kall-" + type)
                .delete("/api/v1/" + sti + "/ut-1")
                .then()
                .statusCode(202);

        var hendelse = paaEmnet("kall-" + type).verdi();
        assertThat(hendelse.path("type").textValue()).isEqualTo(type);
        assertThat(hendelse.path(idfelt).textValue()).isEqualTo("ut-1");
    }

    @ParameterizedTest
    @CsvSource({"soknader, UKJENT_SOKNAD", "inntektsmeldinger, UKJENT_INNTEKTSMELDING"})
    void utfallet_hentes_fra_kjernen(String sti, String ukjent) {
        milepael.resetAll();
        milepael.stubFor(get("/api/v1/" + sti + "/d-1").willReturn(okJson("{\"id\":\"d-1\"}")));

        hent(sti, "d-1").statusCode(200).body("id", equalTo("d-1"));
        hent(sti, "d-2").statusCode(404).body("kode", equalTo(ukjent));
    }

    @ParameterizedTest
    @ValueSource(strings = {SOKNADER, INNTEKTSMELDINGER})
    void bare_et_kildesystem_slipper_inn(String adresse) {
        med(Testtoken.av("veileder", Map.of("kilde", "epj-a")))
                .body("{}")
                .post(adresse)
                .then()
                .statusCode(403)
                .body("kode", equalTo("MANGLER_TILGANG"));
    }

    private static ValidatableResponse hent(String sti, String id) {
        return kildesystem()
                .header("nav-personident", FNR)
                .get("/api/v1/" + sti + "/" + id)
                .then();
    }

    private static ValidatableResponse send(String adresse, String kropp, String kallId) {
        return kildesystem()
                .header(Emner.CALL_ID, kallId)
                .body(kropp)
                .post(adresse)
                .then();
    }

    private Post paaEmnet(String kallId) {
        try (var emne = new Emneleser(megler)) {
            return emne.medKallId(kallId, 1).getFirst();
        }
    }

    private static String soknad(String id) {
        return """
                {"id":"%s","fnr":"%s","mottatt":"2026-01-10T08:00:00Z","type":"ARBEIDSTAKERE",
                 "arbeidsgiver":{"orgnummer":"889640782"},"fom":"2025-12-15","tom":"2025-12-31",
                 "fravar":[{"type":"FERIE","fom":"2025-12-22","tom":"2025-12-24"}]}""".formatted(id, FNR);
    }

    private static String inntektsmelding(String id) {
        return """
                {"id":"%s","fnr":"%s","mottatt":"2026-01-10T08:00:00Z","arbeidsgiver":{"orgnummer":"889640782"},
                 "arbeidsgiverperioder":[{"fom":"2025-12-01","tom":"2025-12-16"}]}""".formatted(id, FNR);
    }
}
