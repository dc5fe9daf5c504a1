package no.sykefravaer.varsling.mottaker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.FRAVAER_AVSLUTTET;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static no.sykefravaer.varsling.Mottakere.OPPGAVER;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.Test;

/** Mottakere som svikter, på sine forskjellige måter. */
@Helt
class SviktTest extends Varslingsproeve {

    final String orgnummer = nyttOrgnummer();

    @Test
    void en_mottaker_som_henger_forsinker_ingen_andre() {
        var antall = 12; // flere enn plassene mottakeren har
        var hpr = nyttHpr();
        arbeidsgiverSvarer(aResponse().withStatus(201).withFixedDelay(8_000)); // vi venter i tre sekunder
        var milepaeler =
                IntStream.range(0, antall).mapToObj(i -> UUID.randomUUID()).toList();
        verden.send(oppdatert(person, 1, "0315"));

        milepaeler.forEach(id -> verden.send(aktivert(person, id, 1, arbeidsgiver(orgnummer), sykmelder(hpr), NAV)));

        milepaeler.forEach(id -> verden.levert(verden.oppgave(id, "SYKMELDER"), "OPPRETT LEVERT"));
        milepaeler.forEach(id -> verden.levert(verden.oppgave(id, "NAV"), "OPPRETT LEVERT"));
        assertThat(milepaeler)
                .allSatisfy(id -> assertThat(verden.leveringer(verden.oppgave(id, "ARBEIDSGIVER")))
                        .containsExactly("OPPRETT VENTER"));
        mottakere.svarerSomDeSkal();
        milepaeler.forEach(id -> verden.levert(verden.oppgave(id, "ARBEIDSGIVER"), "OPPRETT LEVERT"));
    }

    @Test
    void en_som_ber_oss_vente_får_oppgaven_da_og_ikke_før() {
        arbeidsgiverSvarer(aResponse().withStatus(429).withHeader("Retry-After", "2"));
        aktiver();
        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        Verden.til(() -> feil(oppgave).equals(List.of("HTTP_429")));
        mottakere.svarerSomDeSkal();

        verden.levert(oppgave, "OPPRETT LEVERT");

        Verden.til(() -> omOppgave(mottakere.arbeidsgiver(), oppgave).size() >= 2);
        var tider = omOppgave(mottakere.arbeidsgiver(), oppgave).stream()
                .map(kall -> kall.getLoggedDate().getTime())
                .toList();
        assertThat(IntStream.range(1, tider.size()).mapToObj(i -> tider.get(i) - tider.get(i - 1)))
                .allSatisfy(pause -> assertThat(pause).isGreaterThanOrEqualTo(1_900));
    }

    @Test
    void nøkkelen_er_den_samme_i_hvert_forsøk() {
        arbeidsgiverSvarer(aResponse().withStatus(503));
        aktiver();
        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        Verden.til(() -> omOppgave(mottakere.arbeidsgiver(), oppgave).size() >= 2);
        mottakere.svarerSomDeSkal();

        verden.levert(oppgave, "OPPRETT LEVERT");

        assertThat(omOppgave(mottakere.arbeidsgiver(), oppgave).stream()
                        .map(SviktTest::nokkel)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void det_som_ikke_kan_gå_over_parkeres() {
        arbeidsgiverSvarer(aResponse().withStatus(400));

        aktiver();

        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        verden.levert(oppgave, "OPPRETT PARKERT");
        assertThat(feil(oppgave)).containsExactly("HTTP_400");
        assertThat(omOppgave(mottakere.arbeidsgiver(), oppgave, 1)).hasSize(1);
    }

    @Test
    void en_omdirigering_følges_ikke() {
        arbeidsgiverSvarer(aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/"));

        aktiver();

        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        verden.levert(oppgave, "OPPRETT PARKERT");
        assertThat(feil(oppgave)).containsExactly("HTTP_302");
    }

    @Test
    void et_svar_uten_ende_leses_ikke_til_ende() {
        arbeidsgiverSvarer(aResponse().withStatus(200).withBody(new byte[1_000_000]));

        aktiver();

        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        verden.levert(oppgave, "OPPRETT PARKERT");
        assertThat(feil(oppgave)).containsExactly("SVAR_FOR_STORT");
    }

    @Test
    void en_lukking_som_når_igjen_en_parkert_opprettelse_stryker_begge() {
        arbeidsgiverSvarer(aResponse().withStatus(400));
        aktiver();
        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        verden.levert(oppgave, "OPPRETT PARKERT");

        verden.send(lukket(person, milepael, 2, FRAVAER_AVSLUTTET));

        verden.levert(oppgave, "OPPRETT UTGATT", "LUKK UTGATT");
        assertThat(omOppgave(mottakere.arbeidsgiver(), oppgave, 1)).hasSize(1);
    }

    @Test
    void en_lukking_venter_på_en_opprettelse_mottakeren_kan_ha_fått() {
        arbeidsgiverSvarer(aResponse().withStatus(503));
        aktiver();
        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        Verden.til(() -> feil(oppgave).equals(List.of("HTTP_503")));
        verden.send(lukket(person, milepael, 2, FRAVAER_AVSLUTTET));
        Verden.til(() -> verden.leveringer(oppgave).size() == 2);
        mottakere.svarerSomDeSkal();

        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK LEVERT");
    }

    private void aktiver() {
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, arbeidsgiver(orgnummer)));
    }

    private void arbeidsgiverSvarer(ResponseDefinitionBuilder svar) {
        mottakere
                .arbeidsgiver()
                .register(post(OPPGAVER).withRequestBody(containing(orgnummer)).willReturn(svar));
    }

    private List<String> feil(UUID oppgave) {
        return verden.les("select siste_feil from levering where oppgave_id = ? order by lopenummer limit 1", oppgave);
    }

    private static String nokkel(LoggedRequest kall) {
        return kall.getHeader("Idempotency-Key");
    }
}
