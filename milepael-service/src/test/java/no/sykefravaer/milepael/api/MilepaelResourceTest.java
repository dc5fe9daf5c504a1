package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.EKSEMPEL_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.Prove.veileder;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class MilepaelResourceTest {

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    Klokke klokke;

    @Test
    void veilederen_oppfyller_navs_plikt_og_det_samme_igjen_gir_det_samme_svaret() {
        var id = milepael("03850000101", "AKTIVITETSKRAV");

        oppfyll(id, 1, veileder("0315")).statusCode(200).body("status", equalTo("OPPFYLT"));
        oppfyll(id, 1, veileder("0315")).statusCode(200).body("versjon", equalTo(2));
    }

    @Test
    void en_utdatert_versjon_gir_409() {
        var id = milepael("03850000202", "AKTIVITETSKRAV");

        oppfyll(id, 7, veileder("0315")).statusCode(409).body("kode", equalTo("UTDATERT_VERSJON"));
    }

    @Test
    void arbeidsgiveren_oppfyller_sin_egen_plan_og_ingen_andre_gjør_det() {
        var id = milepael("03850000303", "OPPFOLGINGSPLAN");

        oppfyll(id, 1, arbeidsgiver("319510540")).statusCode(404);
        oppfyll(id, 1, veileder("0315")).statusCode(404);
        oppfyll(id, 1, arbeidsgiver(EKSEMPEL_AS)).statusCode(200);
    }

    @Test
    void en_ukjent_milepæl_gir_404() {
        oppfyll("00000000-0000-0000-0000-000000000001", 1, veileder("0315")).statusCode(404);
    }

    private String milepael(String ident, String regel) {
        var dor = den(klokke.iDag()).om(new Personident(ident));
        var start = klokke.iDag().minusDays(60);
        prove.mottar(dor.person("0315", null), dor.sendt("s-1", start, start.plusDays(90)));
        return bildet.les("select m.id from milepael m join person p on p.id = m.person_id where p.personident = '"
                        + ident + "' and m.regel = '" + regel + "'")
                .getFirst();
    }

    private static String arbeidsgiver(String orgnummer) {
        return Testtoken.av("arbeidsgiver", Map.of("orgnummer", orgnummer));
    }

    private static ValidatableResponse oppfyll(String id, int versjon, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("versjon", versjon))
                .post("/api/v1/milepaeler/{id}/oppfyll", id)
                .then();
    }
}
