package no.sykefravaer.sykmelding.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeilsvarTest extends Doertest {

    @Test
    void alle_brudd_i_ett_problem() {
        problem(send(sykmelding("a b").replace("889640782", "889640783").replace("\"status\"", "\"tilstand\"")), 422)
                .body("type", equalTo("urn:sykefravaer:feil:UGYLDIG_DOKUMENT"))
                .body("title", equalTo("Dokumentet er lest, men noe i det er galt; se feil"))
                .body("feil.felt", contains("id", "status", "arbeidsgiver.orgnummer", "tilstand"))
                .body("feil.kode", contains("UGYLDIG_ID", "MANGLER", "UGYLDIG_ORGNUMMER", "UKJENT_FELT"))
                .body("feil[3].melding", equalTo("Feltet er ukjent"));
    }

    @Test
    void personidenten_står_aldri_i_et_feilsvar() {
        send(sykmelding(FNR).replace("\"fnr\":\"" + FNR, "\"" + FNR + "\":\"x\",\"fnr\":\"" + FNR))
                .statusCode(422)
                .body(not(containsString(FNR)));
    }

    @Test
    void ødelagt_json_får_linje_og_kolonne() {
        problem(send("{\"id\":\n  tull}"), 400)
                .body("kode", equalTo("UGYLDIG_JSON"))
                .body("detail", equalTo("Kroppen er ikke gyldig JSON (linje 2, kolonne 3)"));
    }

    @Test
    void en_tom_kropp() {
        problem(send(""), 400).body("kode", equalTo("TOM_KROPP"));
    }

    @Test
    void ingen_kropp() {
        problem(kildesystem().post(SYKMELDINGER).then(), 400).body("kode", equalTo("TOM_KROPP"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1024 * 1024 + 1, 12 * 1024 * 1024})
    void en_kropp_over_1_mb(int bytes) {
        problem(send("{\"id\":\"" + "a".repeat(bytes) + "\"}"), 413).body("kode", equalTo("FOR_STOR_KROPP"));
    }

    @Test
    void en_stor_kropp_som_avvises_uten_å_leses_låser_ikke_forbindelsen() {
        problem(
                kildesystem()
                        .body("a".repeat(12 * 1024 * 1024))
                        .post("/api/v1/finnes-ikke")
                        .then(),
                404);
    }

    @Test
    void en_kropp_på_1_mb_leses() {
        var uten = "{\"tull\":\"\"}";

        send("{\"tull\":\"" + "a".repeat(1024 * 1024 - uten.length()) + "\"}").statusCode(422);
    }

    @Test
    void feil_innholdstype() {
        problem(
                        kildesystem()
                                .contentType("text/plain")
                                .body("hei")
                                .post(SYKMELDINGER)
                                .then(),
                        415)
                .body("kode", equalTo("INNHOLDSTYPE_IKKE_STOTTET"));
    }

    @Test
    void en_adresse_som_ikke_finnes() {
        problem(kildesystem().get("/api/v1/finnes-ikke").then(), 404).body("kode", equalTo("FINNES_IKKE"));
    }

    @Test
    void en_metode_som_ikke_finnes() {
        problem(kildesystem().delete(SYKMELDINGER).then(), 405).body("kode", equalTo("METODE_IKKE_TILLATT"));
    }

    private static ValidatableResponse problem(ValidatableResponse svar, int status) {
        return svar.statusCode(status).contentType("application/problem+json").body("status", equalTo(status));
    }
}
