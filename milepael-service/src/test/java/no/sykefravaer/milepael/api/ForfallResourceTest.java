package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
class ForfallResourceTest {

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    Klokke klokke;

    @Test
    void det_som_er_forfalt_er_gjort_når_svaret_kommer() {
        var start = klokke.iDag().minusDays(20);
        prove.mottar(den(start).om(new Personident("02850000118")).sendt("s-1", start, start.plusDays(39)));

        gjor("drift").statusCode(200).body("dato", equalTo(klokke.iDag().toString()));

        assertThat(bildet.les("select m.status from milepael m join person p on p.id = m.person_id"
                        + " where p.personident = '02850000118'"))
                .containsExactly("AKTIV");
    }

    @Test
    void bare_drift_slipper_til() {
        gjor("veileder").statusCode(403);
    }

    private static ValidatableResponse gjor(String rolle) {
        return given().auth()
                .oauth2(Testtoken.av(rolle, Map.of()))
                .post("/api/v1/drift/forfall")
                .then();
    }
}
