package no.sykefravaer.varsling.mottaker;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.FRAVAER_AVSLUTTET;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.UTFORT;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Mottakere.LAGET;
import static no.sykefravaer.varsling.Mottakere.OPPGAVER;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.Test;

/** Leveringer som holdes, strykes eller kommer to ganger. */
@Helt
class HoldtLeveringTest extends Varslingsproeve {

    @Test
    void den_samme_hendelsen_to_ganger_gir_én_levering() {
        var hendelse = aktivert(person, milepael, 1, NAV);
        verden.send(oppdatert(person, 1, "0315"), hendelse, hendelse, lukket(person, milepael, 2, UTFORT));

        var oppgave = verden.oppgave(milepael, "NAV");
        Verden.til(() ->
                verden.les("select status from oppgave where id = ?", oppgave).equals(List.of("UTFORT")));
        assertThat(verden.les("select id from levering where oppgave_id = ? and handling = 'OPPRETT'", oppgave))
                .hasSize(1);
    }

    @Test
    void en_uavklart_persons_oppgaver_holdes_til_hun_er_avklart() {
        verden.send(aktivert(person, milepael, 1, NAV));
        var oppgave = verden.oppgave(milepael, "NAV");
        assertThat(verden.les("select neste_forsok from levering where oppgave_id = ?", oppgave))
                .containsExactly((String) null);
        assertThat(omOppgave(mottakere.nav(), oppgave)).isEmpty();

        verden.send(oppdatert(person, 1, "0315"));

        verden.levert(oppgave, "OPPRETT LEVERT");
    }

    @Test
    void en_lukking_som_når_igjen_en_holdt_opprettelse_stryker_begge() {
        verden.send(aktivert(person, milepael, 1, NAV));
        var oppgave = verden.oppgave(milepael, "NAV");

        verden.send(lukket(person, milepael, 2, FRAVAER_AVSLUTTET), oppdatert(person, 1, "0315"));

        verden.levert(oppgave, "OPPRETT UTGATT", "LUKK UTGATT");
        assertThat(omOppgave(mottakere.nav(), oppgave)).isEmpty();
    }

    @Test
    void det_som_ikke_får_plass_hos_en_treg_mottaker_går_tilbake_i_køen_og_er_ikke_et_forsøk() {
        mottakere
                .nav()
                .register(
                        post(OPPGAVER).willReturn(okJson(LAGET).withStatus(201).withFixedDelay(600)));
        var hendelser = Stream.generate(() -> aktivert(person, UUID.randomUUID(), 1, NAV))
                .limit(30)
                .toList();
        verden.send(oppdatert(person, 1, "0315"));

        verden.send(hendelser.toArray(MilepaelHendelse[]::new));

        for (var hendelse : hendelser) {
            var oppgave = verden.oppgave(hendelse.milepaelId(), "NAV");
            verden.levert(oppgave, "OPPRETT LEVERT");
            var sendt = omOppgave(mottakere.nav(), oppgave).stream()
                    .filter(kall -> kall.getMethod().equals(RequestMethod.POST))
                    .count();
            assertThat(verden.les("select forsok from levering where oppgave_id = ?", oppgave))
                    .containsExactly(Long.toString(sendt));
        }
        mottakere.svarerSomDeSkal();
    }
}
