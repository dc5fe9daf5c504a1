package no.sykefravaer.sykmelding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personnokkel;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaImotPersonTest extends Doertest {

    private static final Personnokkel.Hemmelighet HEMMELIGHET =
            new Personnokkel.Hemmelighet("test", "bare-for-test-bare-for-test-bare-for-test");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    @Test
    void et_personfakta_går_på_samme_emne_med_opplysningene_samlet() {
        personregister()
                .header(Emner.CALL_ID, "kall-person")
                .body(person())
                .post(PERSONER)
                .then()
                .statusCode(202);

        try (var emne = new Emneleser(megler)) {
            var verdi = emne.medKallId("kall-person", 1).getFirst().verdi();
            assertThat(verdi.at("/type").asText()).isEqualTo("PersonMottatt");
            assertThat(verdi.at("/kilde").asText()).isEqualTo("personregister");
            assertThat(verdi.at("/opplysninger/etternavn").asText()).isEqualTo("Prøve");
        }
    }

    @Test
    void et_nytt_nummer_går_i_kanalen_til_det_nye() {
        personregister()
                .header(Emner.CALL_ID, "kall-identbytte")
                .body("{\"fnr\":\"01816000064\",\"tidligereFnr\":\"%s\",\"mottatt\":\"2026-01-10T08:00:00Z\"}"
                        .formatted(FNR))
                .post(PERSONER + "/identbytte")
                .then()
                .statusCode(202)
                .body(not(containsString(FNR)));

        try (var emne = new Emneleser(megler)) {
            var post = emne.medKallId("kall-identbytte", 1).getFirst();
            assertThat(post.verdi().at("/type").asText()).isEqualTo("PersonidentByttet");
            assertThat(post.verdi().at("/tidligere").asText()).isEqualTo(FNR);
            assertThat(post.nokkel())
                    .isEqualTo(Personnokkel.av(new Personident("01816000064"), HEMMELIGHET)
                            .verdi());
        }
    }

    @Test
    void svaret_sier_ikke_hvem_det_gjelder() {
        personregister()
                .body(person())
                .post(PERSONER)
                .then()
                .body(not(containsString(FNR)))
                .body(not(containsString("Ola")));
    }

    @Test
    void et_galt_personfakta_får_alle_bruddene() {
        personregister()
                .body(person().replace("0315", "315").replace("UGRADERT", "HEMMELIG"))
                .post(PERSONER)
                .then()
                .statusCode(422)
                .body("kode", equalTo("UGYLDIG_DOKUMENT"))
                .body("feil.size()", equalTo(2));
    }
}
