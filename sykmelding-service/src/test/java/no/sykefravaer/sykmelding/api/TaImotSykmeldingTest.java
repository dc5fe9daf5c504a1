package no.sykefravaer.sykmelding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personnokkel;
import no.sykefravaer.sykmelding.api.Emneleser.Post;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaImotSykmeldingTest extends Doertest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    @Test
    void svaret_er_202_med_adresse_og_uten_personidenten() {
        send(sykmelding("sm-svar"))
                .statusCode(202)
                .header("Location", endsWith("/api/v1/sykmeldinger/sm-svar"))
                .body("id", equalTo("sm-svar"))
                .body("hendelseId", matchesPattern("[0-9a-f-]{36}"))
                .body(not(containsString(FNR)));
    }

    @Test
    void hendelsen_på_emnet_er_den_i_kontrakten() throws IOException {
        var hendelseId = sendt("sm-hendelse", "kall-hendelse");

        assertThat(paaEmnet("kall-hendelse").tekst())
                .isEqualTo("{\"type\":\"SykmeldingMottatt\",\"hendelseId\":\"" + hendelseId
                        + "\",\"kilde\":\"epj-a\",\"personident\":\"" + FNR
                        + "\",\"sykmeldingId\":\"sm-hendelse\",\"status\":\"SENDT\",\"mottatt\":\"2026-01-10T08:00:00Z\""
                        + ",\"registrert\":\"2026-01-15T12:00:00.123Z\",\"orgnummer\":\"889640782\",\"hpr\":\"1234567\""
                        + ",\"navKontor\":\"0315\",\"perioder\":[{\"fom\":\"2026-01-08\",\"tom\":\"2026-01-31\""
                        + ",\"type\":\"INGEN_AKTIVITET\"}]}");
    }

    @Test
    void nøkkelen_er_personnøkkelen_og_ikke_personidenten() {
        sendt("sm-nokkel", "kall-nokkel");

        var hemmelighet = new Personnokkel.Hemmelighet("test", "bare-for-test-bare-for-test-bare-for-test");
        assertThat(paaEmnet("kall-nokkel").nokkel())
                .isEqualTo(Personnokkel.av(new Personident(FNR), hemmelighet).verdi());
    }

    @Test
    void den_samme_sykmeldingen_sendt_igjen_får_samme_hendelseId() {
        var forste = sendt("sm-igjen", "kall-igjen-1");

        assertThat(sendt("sm-igjen", "kall-igjen-2")).isEqualTo(forste);
    }

    @Test
    void den_samme_id_en_med_annet_innhold_får_en_annen_hendelseId() {
        var forste = sendt("sm-annet", "kall-annet-1");

        String andre = kildesystem()
                .body(sykmelding("sm-annet").replace("2026-01-31", "2026-01-30"))
                .post(SYKMELDINGER)
                .path("hendelseId");

        assertThat(andre).isNotEqualTo(forste);
    }

    private static String sendt(String id, String kallId) {
        return kildesystem()
                .header(Emner.CALL_ID, kallId)
                .body(sykmelding(id))
                .post(SYKMELDINGER)
                .then()
                .statusCode(202)
                .extract()
                .path("hendelseId");
    }

    private Post paaEmnet(String kallId) {
        try (var emne = new Emneleser(megler)) {
            return emne.medKallId(kallId, 1).getFirst();
        }
    }
}
