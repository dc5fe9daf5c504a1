package no.sykefravaer.varsling.adgang;

import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.adgang.Vernede.Sykmeldt;
import org.junit.jupiter.api.Test;

/** Det en part får, sendt eller hentet: ingenting om en uavklart, og aldri kontoret, som kunne sagt hvor en vernet bor. */
@Helt
class TilPartenTest extends Varslingsproeve {

    final String kontor = nyttHpr();
    final String orgnummer = nyttOrgnummer();

    @Test
    void en_oppgave_om_en_vernet_har_ikke_kontoret_og_en_om_en_uavklart_sendes_ikke() {
        var vernede = Vernede.ved(verden, kontor, orgnummer);

        for (var hun : vernede.alle()) {
            var oppgave = verden.oppgave(hun.milepael(), "ARBEIDSGIVER");
            if (hun.erUavklart()) {
                assertThat(omOppgave(mottakere.arbeidsgiver(), oppgave)).isEmpty();
            } else {
                verden.levert(oppgave, "OPPRETT LEVERT");
                assertThat(omOppgave(mottakere.arbeidsgiver(), oppgave, 1)
                                .getFirst()
                                .getBodyAsString())
                        .doesNotContain(kontor)
                        .doesNotContainIgnoringCase("fortrolig")
                        .doesNotContain("navKontor", "skjermet", "fornavn");
            }
        }
    }

    @Test
    void det_hun_henter_selv_er_like_lite() {
        var vernede = Vernede.ved(verden, kontor, orgnummer);

        for (var adresse : new String[] {"/api/v1/arbeidsgivere/oppgaver", "/api/v1/oppgaver"}) {
            var svar = RestAssured.given()
                    .auth()
                    .oauth2(Testtoken.av("arbeidsgiver", Map.of("orgnummer", orgnummer)))
                    .get(adresse);

            assertThat(svar.jsonPath().getList("oppgaver"))
                    .hasSize(vernede.alle().size() - 1);
            assertThat(svar.asString())
                    .doesNotContain(kontor)
                    .doesNotContainIgnoringCase("fortrolig")
                    .doesNotContain(uavklart(vernede).id().toString());
        }
    }

    private static Sykmeldt uavklart(Vernede vernede) {
        return vernede.alle().getLast();
    }
}
