package no.sykefravaer.varsling.adgang;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.adgang.Vernede.Sporsmal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** «Utført» på en oppgave: for den som ikke får se henne, finnes den ikke, og kjernen hører ikke om det. */
@Helt
class UtfortVernTest extends Varslingsproeve {

    private static final String HOS_KJERNEN = "/api/v1/milepaeler/.*/(oppfyll|uttalelse)";

    final String kontor = nyttHpr();
    final String orgnummer = nyttOrgnummer();
    Vernede vernede;

    @BeforeEach
    void alle_slag_og_en_kjerne_som_tar_imot() {
        vernede = Vernede.ved(verden, kontor, orgnummer);
        mottakere.kjernen().register(post(urlMatching(HOS_KJERNEN)).willReturn(okJson("{}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veileder", "leder"})
    void navs_oppgave_er_bare_for_den_ved_kontoret_med_retten(String rolle) {
        var avvik = new ArrayList<String>();
        for (var sporsmal : vernede.fra(kontor)) {
            var svar =
                    utfort(token(rolle, sporsmal), verden.oppgave(sporsmal.hun().milepael(), "NAV"));
            if (svar != (sporsmal.finnes() ? 202 : 404)) {
                avvik.add(svar + " til " + sporsmal);
            }
        }

        assertThat(avvik).isEmpty();
        hosKjernen((int) vernede.fra(kontor).stream().filter(Sporsmal::finnes).count());
    }

    @Test
    void arbeidsgiveren_når_sine_uansett_vern_unntatt_den_uavklarte() {
        var arbeidsgiver = Testtoken.av("arbeidsgiver", Map.of("orgnummer", orgnummer));

        assertThat(vernede.alle())
                .allSatisfy(hun -> assertThat(utfort(arbeidsgiver, verden.oppgave(hun.milepael(), "ARBEIDSGIVER")))
                        .as("en som krever %s", hun.kreves())
                        .isEqualTo(hun.erUavklart() ? 404 : 202));
        hosKjernen(vernede.alle().size() - 1);
    }

    private void hosKjernen(int antall) {
        Verden.tilGodtatt(() -> assertThat(mottakere.kjernen().find(postRequestedFor(urlMatching(HOS_KJERNEN))))
                .hasSize(antall));
    }

    private static String token(String rolle, Sporsmal sporsmal) {
        return Testtoken.av(
                rolle,
                Map.of(
                        "NAVident",
                        "Z990123",
                        "enheter",
                        List.of(sporsmal.kontor()),
                        "tilganger",
                        List.copyOf(sporsmal.retter())));
    }

    private static int utfort(String token, UUID oppgave) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"versjon\": 1}")
                .post("/api/v1/oppgaver/" + oppgave + "/utfort")
                .statusCode();
    }
}
