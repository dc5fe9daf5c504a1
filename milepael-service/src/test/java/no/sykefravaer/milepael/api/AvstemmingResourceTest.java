package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.Hendelsesbygger.hel;
import static no.sykefravaer.milepael.Prove.kildesystem;
import static no.sykefravaer.milepael.Prove.veileder;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.app.Feilko;
import no.sykefravaer.milepael.app.Innpost;
import org.junit.jupiter.api.Test;

/** Sjekksummene er regnet utenfor: {@code printf 's-1 NY\ns-1 SENDT\n' | sha256sum}. */
@MedKafkaOgDatabase
class AvstemmingResourceTest {

    static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    static final String AV_INGENTING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final AtomicLong POSISJON = new AtomicLong(4242);

    @Inject
    Prove prove;

    @Inject
    Feilko feilko;

    @Inject
    ObjectMapper json;

    @Test
    void det_som_er_sendt_telles_etter_hva_det_ble_av_det() {
        var dor = dor("epj-avstemt", "06850000101", DAG);
        prove.mottar(
                dor.sykmelding("s-1", Sykmeldingsstatus.NY, hel(DAG, DAG.plusDays(9))),
                dor.sendt("s-1", DAG, DAG.plusDays(9)),
                dor.avbrutt("s-2"),
                dor.sykmelding("s-1", Sykmeldingsstatus.SENDT, hel(DAG, DAG.plusDays(19))));

        hent("epj-avstemt", DAG)
                .statusCode(200)
                .body("kilde", equalTo("epj-avstemt"))
                .body("sendt.antall", equalTo(3))
                .body("anvendt.antall", equalTo(2))
                .body("anvendt.sjekksum", equalTo("cf6914e8a8145d46e0d5c83613b79926f2b12b952b13e4d605e420400f0fa30c"))
                .body("utenVirkning.antall", equalTo(1))
                .body(
                        "utenVirkning.sjekksum",
                        equalTo("dc6add086be70d29934988213fb3f7ae53e44e25e1153f1654c38fc501cfa4b3"))
                .body("konflikt.antall", equalTo(1))
                .body("konflikt.sjekksum", equalTo("ec1fbce00dc5d73954a35beb8dfa13dd9ee7febbea6aa4d9e4926b0bca325ebe"))
                .body("venter.sjekksum", equalTo(AV_INGENTING));
    }

    @Test
    void dagen_er_norsk_og_den_i_dokumentets_egen_tid() {
        var sent = new Hendelsesbygger(
                "epj-dogn",
                new Personident("06850000202"),
                Hendelsesbygger.EKSEMPEL_AS,
                Hendelsesbygger.FASTLEGE,
                Instant.parse("2026-03-01T23:30:00Z"));
        prove.mottar(sent.sendt("s-1", DAG, DAG.plusDays(9)));

        hent("epj-dogn", DAG).body("sendt.antall", equalTo(1));
        hent("epj-dogn", DAG.minusDays(1)).body("sendt.antall", equalTo(0));
    }

    @Test
    void det_samme_levert_to_ganger_er_én_linje() {
        var dor = dor("epj-igjen", "06850000303", DAG);
        prove.mottar(dor.sendt("s-1", DAG, DAG.plusDays(9)), dor.sendt("s-1", DAG, DAG.plusDays(9)));

        hent("epj-igjen", DAG)
                .body("sendt.antall", equalTo(1))
                .body("sendt.sjekksum", equalTo("ec1fbce00dc5d73954a35beb8dfa13dd9ee7febbea6aa4d9e4926b0bca325ebe"));
    }

    @Test
    void en_kilde_ser_bare_sitt_eget_også_av_det_som_venter() throws Exception {
        var dor = dor("epj-en", "06850000404", DAG);
        prove.mottar(dor.sendt("s-1", DAG, DAG.plusDays(9)));
        feiler(dor.sendt("s-2", DAG, DAG.plusDays(9)));

        hent("epj-e", DAG)
                .body("sendt.antall", equalTo(0))
                .body("venter.antall", equalTo(0))
                .body("sendt.sjekksum", equalTo(AV_INGENTING));
        hent("epj-en", DAG).body("sendt.antall", equalTo(2)).body("venter.antall", equalTo(1));
    }

    @Test
    void det_som_ligger_i_feilkøen_venter() throws Exception {
        feiler(dor("epj-feil", "06850000505", DAG).sendt("s-1", DAG, DAG.plusDays(9)));

        hent("epj-feil", DAG)
                .body("venter.antall", equalTo(1))
                .body("venter.sjekksum", equalTo("ec1fbce00dc5d73954a35beb8dfa13dd9ee7febbea6aa4d9e4926b0bca325ebe"))
                .body("sendt.antall", equalTo(1))
                .body("anvendt.antall", equalTo(0));
    }

    @Test
    void uten_dato_er_svaret_et_problem_og_andre_roller_slipper_ikke_inn() {
        given().auth()
                .oauth2(kildesystem("epj-a"))
                .get("/api/v1/avstemming")
                .then()
                .statusCode(422)
                .body("feil.felt", contains("dato"));
        given().auth().oauth2(veileder("0315")).get("/api/v1/avstemming").then().statusCode(403);
    }

    private void feiler(SykmeldingHendelse hendelse) throws JsonProcessingException {
        var posisjon = POSISJON.incrementAndGet();
        var post = new Innpost(Emner.SYKMELDING, 77, posisjon, "nøkkel", json.writeValueAsBytes(hendelse), "kall");
        feilko.legg(post, Feilko.Steg.BEREGNING, new IllegalStateException());
    }

    private static Hendelsesbygger dor(String kilde, String ident, LocalDate dag) {
        return den(dag).sendtAv(kilde).om(new Personident(ident));
    }

    private static ValidatableResponse hent(String kilde, LocalDate dag) {
        return given().auth()
                .oauth2(kildesystem(kilde))
                .queryParam("dato", dag.toString())
                .get("/api/v1/avstemming")
                .then();
    }
}
