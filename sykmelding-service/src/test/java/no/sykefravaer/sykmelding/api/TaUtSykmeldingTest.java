package no.sykefravaer.sykmelding.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.lokal.testressurs.Testtoken;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TaUtSykmeldingTest extends Doertest {

    private static final String IDENT = "nav-personident";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    @ParameterizedTest
    @CsvSource({
        "POST, /sm-ut/avbryt, SykmeldingAvbrutt",
        "POST, /sm-ut/gjenapne, SykmeldingGjenapnet",
        "DELETE, /sm-ut, SykmeldingSlettet"
    })
    void uttaket_går_til_personen_i_headeren(Method metode, String sti, String type) {
        kildesystem()
                .header(IDENT, FNR)
                .header(Emner.CALL_ID, "kall-" + type)
                .body("{\"mottatt\":\"2026-01-12T08:00:00Z\"}")
                .request(metode, SYKMELDINGER + sti)
                .then()
                .statusCode(202)
                .body("id", equalTo("sm-ut"))
                .body(not(containsString(FNR)));

        try (var emne = new Emneleser(megler)) {
            var hendelse = emne.medKallId("kall-" + type, 1).getFirst().verdi();
            assertThat(hendelse.path("type").textValue()).isEqualTo(type);
            assertThat(hendelse.path("personident").textValue()).isEqualTo(FNR);
            assertThat(hendelse.path("sykmeldingId").textValue()).isEqualTo("sm-ut");
            assertThat(hendelse.path("mottatt").textValue()).isEqualTo("2026-01-12T08:00:00Z");
        }
    }

    @Test
    void uten_kropp_og_innholdstype_gjelder_uttaket_fra_nå() {
        utenInnholdstype()
                .header(IDENT, FNR)
                .header(Emner.CALL_ID, "kall-na")
                .post(SYKMELDINGER + "/sm-na/avbryt")
                .then()
                .statusCode(202);

        try (var emne = new Emneleser(megler)) {
            var hendelse = emne.medKallId("kall-na", 1).getFirst().verdi();
            assertThat(hendelse.path("mottatt").textValue()).isEqualTo("2026-01-15T12:00:00.123Z");
        }
    }

    @Test
    void en_sletting_uten_kropp_og_innholdstype_tas_imot() {
        utenInnholdstype()
                .header(IDENT, FNR)
                .delete(SYKMELDINGER + "/sm-na")
                .then()
                .statusCode(202);
    }

    @Test
    void uten_personident_finner_ingen_fram() {
        utenInnholdstype()
                .delete(SYKMELDINGER + "/sm-1")
                .then()
                .statusCode(422)
                .body("feil.felt", hasItems(IDENT))
                .body("feil.kode", hasItems("MANGLER"));
    }

    @Test
    void alle_brudd_i_adresse_header_og_kropp_på_én_gang() {
        kildesystem()
                .header(IDENT, "13897299815")
                .body("{\"mottatt\":\"i går\",\"grunn\":\"x\"}")
                .post(SYKMELDINGER + "/a:b/gjenapne")
                .then()
                .statusCode(422)
                .body("feil.felt", containsInAnyOrder("id", IDENT, "mottatt", "grunn"))
                .body("feil.kode", containsInAnyOrder("UGYLDIG_ID", "UGYLDIG_FNR", "UGYLDIG_TIDSPUNKT", "UKJENT_FELT"))
                .body(not(containsString("13897299815")));
    }

    private static RequestSpecification utenInnholdstype() {
        return given().noContentType().auth().oauth2(Testtoken.av("kildesystem", Map.of("kilde", "epj-a")));
    }
}
