package no.sykefravaer.sykmelding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import no.sykefravaer.kontrakt.Emner;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErstattSykmeldingTest extends Doertest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    @Test
    void en_erstatning_går_til_samme_person_som_en_egen_hendelse_med_versjon() {
        put("sm-erstatt", "kall-erstatt", sykmelding("sm-erstatt").replace("{\"id\"", "{\"versjon\":3000000000,\"id\""))
                .statusCode(202)
                .body("id", equalTo("sm-erstatt"))
                .body(not(containsString(FNR)));

        try (var emne = new Emneleser(megler)) {
            var post = emne.medKallId("kall-erstatt", 1).getFirst();
            assertThat(post.verdi().path("type").textValue()).isEqualTo("SykmeldingErstattet");
            assertThat(post.verdi().path("versjon").longValue()).isEqualTo(3_000_000_000L);
            assertThat(post.verdi().path("kilde").textValue()).isEqualTo("epj-a");
            assertThat(post.verdi().at("/perioder/0/tom").textValue()).isEqualTo("2026-01-31");
        }
    }

    @Test
    void id_kan_mangle_i_kroppen() {
        put("sm-uten", "kall-uten", sykmelding("x").replace("\"id\":\"x\",", ""))
                .statusCode(202)
                .body("id", equalTo("sm-uten"));
    }

    @Test
    void en_annen_id_i_kroppen_er_et_brudd_sammen_med_de_andre() {
        put("sm-1", "kall-ulik", sykmelding("sm-2").replace("889640782", "889640783"))
                .statusCode(422)
                .body("feil.felt", containsInAnyOrder("id", "arbeidsgiver.orgnummer"))
                .body("feil.kode", containsInAnyOrder("ULIK_VERDI", "UGYLDIG_ORGNUMMER"));
    }

    @Test
    void en_personident_i_adressen_avvises_uten_å_gjentas() {
        put(FNR, "kall-ident", sykmelding(FNR))
                .statusCode(422)
                .body("feil.kode", contains("UGYLDIG_ID"))
                .body(not(containsString(FNR)));
    }

    private static ValidatableResponse put(String id, String kallId, String kropp) {
        return kildesystem()
                .header(Emner.CALL_ID, kallId)
                .body(kropp)
                .put(SYKMELDINGER + "/" + id)
                .then();
    }
}
