package no.sykefravaer.sykmelding.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import no.sykefravaer.kontrakt.Emner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KallIdTest extends Doertest {

    private static final String LAGET = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void en_rimelig_id_går_igjen_i_svaret() {
        kildesystem()
                .header(Emner.CALL_ID, "min.kall_id-1")
                .body("{}")
                .post(SYKMELDINGER)
                .then()
                .header(Emner.CALL_ID, equalTo("min.kall_id-1"));
    }

    @Test
    void uten_id_lages_en() {
        send("{}").header(Emner.CALL_ID, matchesPattern(LAGET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"med mellomrom", "<script>", "æøå", "a:b", "01816000064", "om-01816000064"})
    void en_urimelig_id_byttes_ut(String id) {
        kildesystem()
                .header(Emner.CALL_ID, id)
                .body("{}")
                .post(SYKMELDINGER)
                .then()
                .header(Emner.CALL_ID, matchesPattern(LAGET));
    }

    @Test
    void også_den_som_avvises_i_døra_får_id_en_tilbake() {
        given().header(Emner.CALL_ID, "avvist-1").post(SYKMELDINGER).then().header(Emner.CALL_ID, equalTo("avvist-1"));
    }
}
