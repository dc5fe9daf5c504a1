package no.sykefravaer.varsling.mottaker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Mottakere.OPPGAVER;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.app.Gjensending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** En mottaker som har sviktet og er frisk igjen, får det den skulle hatt, og får det én gang. */
@Helt
class TilfrisknetTest extends Varslingsproeve {

    final String orgnummer = nyttOrgnummer();

    @Inject
    Gjensending gjensending;

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {401, 408, 429, 500, 503})
    void det_som_kan_gå_over_leveres_av_seg_selv(int status) {
        arbeidsgiverSvarer(aResponse().withStatus(status));
        var oppgave = aktiver();
        Verden.til(() -> feil(oppgave).equals("HTTP_" + status));

        mottakere.svarerSomDeSkal();

        verden.levert(oppgave, "OPPRETT LEVERT");
        assertThat(nokler(oppgave)).hasSize(1);
    }

    static Stream<ResponseDefinitionBuilder> detSomIkkeGaarOver() {
        return Stream.of(
                aResponse().withStatus(400),
                aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/"),
                aResponse().withStatus(201).withBody(new byte[1_000_000]));
    }

    @ParameterizedTest(name = "svar nummer {index}")
    @MethodSource("detSomIkkeGaarOver")
    void det_som_er_parkert_leveres_når_noen_sender_det_på_nytt(ResponseDefinitionBuilder svar) {
        arbeidsgiverSvarer(svar);
        var oppgave = aktiver();
        verden.levert(oppgave, "OPPRETT PARKERT");
        mottakere.svarerSomDeSkal();

        gjensending.send(levering(oppgave), "Z990789");

        verden.levert(oppgave, "OPPRETT LEVERT");
        assertThat(nokler(oppgave)).hasSize(1);
    }

    @Test
    void det_nav_laget_før_svaret_ble_for_stort_lages_ikke_igjen() {
        mottakere
                .nav()
                .register(post(OPPGAVER)
                        .withRequestBody(containing("1177"))
                        .willReturn(aResponse().withStatus(201).withBody(new byte[1_000_000])));
        verden.send(oppdatert(person, 1, "1177"), aktivert(person, milepael, 1, NAV));
        var oppgave = verden.oppgave(milepael, "NAV");
        verden.levert(oppgave, "OPPRETT PARKERT");
        mottakere.svarerSomDeSkal();
        mottakere
                .nav()
                .register(get(urlPathEqualTo(OPPGAVER))
                        .withQueryParam("saksreferanse", equalTo(oppgave.toString()))
                        .willReturn(okJson("{\"antallTreffTotalt\": 1, \"oppgaver\":"
                                + " [{\"id\": 4713, \"versjon\": 1, \"status\": \"OPPRETTET\"}]}")));

        gjensending.send(levering(oppgave), "Z990789");

        verden.levert(oppgave, "OPPRETT LEVERT");
        assertThat(omOppgave(mottakere.nav(), oppgave).stream()
                        .filter(kall -> kall.getMethod().equals(RequestMethod.POST)))
                .hasSize(1);
    }

    private UUID aktiver() {
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, arbeidsgiver(orgnummer)));
        return verden.oppgave(milepael, "ARBEIDSGIVER");
    }

    private void arbeidsgiverSvarer(ResponseDefinitionBuilder svar) {
        mottakere
                .arbeidsgiver()
                .register(post(OPPGAVER).withRequestBody(containing(orgnummer)).willReturn(svar));
    }

    private String feil(UUID oppgave) {
        return verden.les("select coalesce(siste_feil, '') from levering where oppgave_id = ?", oppgave)
                .getFirst();
    }

    private UUID levering(UUID oppgave) {
        return UUID.fromString(verden.les("select id from levering where oppgave_id = ?", oppgave)
                .getFirst());
    }

    private Stream<String> nokler(UUID oppgave) {
        return omOppgave(mottakere.arbeidsgiver(), oppgave).stream()
                .map(kall -> kall.getHeader("Idempotency-Key"))
                .distinct();
    }
}
