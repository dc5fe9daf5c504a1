package no.sykefravaer.varsling.mottaker;

import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.FRAVAER_AVSLUTTET;
import static no.sykefravaer.varsling.Hendelser.FRIST;
import static no.sykefravaer.varsling.Hendelser.PASSERT;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.endret;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.melding;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.util.List;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.Test;

/** Oppgaver ut til de tre mottakerne, når de svarer som de skal. */
@Helt
class LeveringTest extends Varslingsproeve {

    @Test
    void arbeidsgiver_får_oppgaven_flyttet_og_lukket() throws IOException {
        var orgnummer = nyttOrgnummer();
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, arbeidsgiver(orgnummer)));
        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        verden.levert(oppgave, "OPPRETT LEVERT");

        verden.send(
                endret(person, milepael, 2, FRIST.plusDays(2), arbeidsgiver(orgnummer)),
                lukket(person, milepael, 3, FRAVAER_AVSLUTTET));

        verden.levert(oppgave, "OPPRETT LEVERT", "ENDRE LEVERT", "LUKK LEVERT");
        var kall = omOppgave(mottakere.arbeidsgiver(), oppgave, 3);
        assertThat(innhold(kall.get(0)).path("virksomhetsnummer").asText()).isEqualTo(orgnummer);
        assertThat(innhold(kall.get(0)).path("eksternId").asText()).isEqualTo(oppgave.toString());
        assertThat(innhold(kall.get(0)).path("tekst").asText()).doesNotContain(PERSONIDENT);
        assertThat(innhold(kall.get(1)).path("frist").asText()).isEqualTo("2024-03-29");
        assertThat(innhold(kall.get(2)).path("tilstand").asText()).isEqualTo("UTGAATT");
        assertThat(innhold(kall.get(2)).path("grunn").asText()).isEqualTo("FRAVAER_AVSLUTTET");
    }

    @Test
    void en_sen_oppgave_går_ut_med_arbeidsfrist_og_lovens_dato_i_teksten() throws IOException {
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, PASSERT, sykmelder(nyttHpr())));

        var oppgave = verden.oppgave(milepael, "SYKMELDER");
        verden.levert(oppgave, "OPPRETT LEVERT");
        var innhold = innhold(omOppgave(mottakere.sykmelder(), oppgave, 1).getFirst());
        assertThat(innhold.path("frist").asText()).isEqualTo("2024-03-17");
        assertThat(innhold.path("tekst").asText()).contains("28. februar 2024");
    }

    @Test
    void en_melding_går_ut_uten_frist_og_kalles_ikke_tilbake() throws IOException {
        var hpr = nyttHpr();
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, melding(sykmelder(hpr))));
        var oppgave = verden.oppgave(milepael, "SYKMELDER");
        verden.levert(oppgave, "OPPRETT LEVERT");

        verden.send(lukket(person, milepael, 2, FRAVAER_AVSLUTTET));

        Verden.til(() ->
                verden.les("select status from oppgave where id = ?", oppgave).equals(List.of("LUKKET")));
        verden.levert(oppgave, "OPPRETT LEVERT");
        assertThat(innhold(omOppgave(mottakere.sykmelder(), oppgave, 1).getFirst())
                        .has("frist"))
                .isFalse();
    }

    @Test
    void ny_sykmelder_overtar_og_den_gamles_oppgave_lukkes_hos_ham() throws IOException {
        var gammel = nyttHpr();
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, sykmelder(gammel)));
        var oppgave = verden.oppgave(milepael, "SYKMELDER");
        verden.levert(oppgave, "OPPRETT LEVERT");

        verden.send(endret(person, milepael, 2, FRIST, sykmelder(nyttHpr())));

        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK LEVERT");
        var lukking = innhold(omOppgave(mottakere.sykmelder(), oppgave, 2).getLast());
        assertThat(lukking.path("grunn").asText()).isEqualTo("IKKE_LENGER_AKTUELL");
        verden.levert(verden.oppgave(milepael, "SYKMELDER"), "OPPRETT LEVERT");
    }

    @Test
    void aktivert_på_nytt_gjenåpner_den_samme_oppgaven_hos_mottakeren() {
        var hpr = nyttHpr();
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, sykmelder(hpr)));
        var oppgave = verden.oppgave(milepael, "SYKMELDER");
        verden.levert(oppgave, "OPPRETT LEVERT");
        verden.send(lukket(person, milepael, 2, FRAVAER_AVSLUTTET));
        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK LEVERT");

        verden.send(aktivert(person, milepael, 3, sykmelder(hpr)));

        verden.levert(oppgave, "OPPRETT LEVERT", "LUKK LEVERT", "OPPRETT LEVERT");
        assertThat(omOppgave(mottakere.sykmelder(), oppgave, 3))
                .extracting(k -> k.getMethod().value())
                .containsExactly("POST", "PATCH", "PATCH");
    }

    private JsonNode innhold(LoggedRequest kall) throws IOException {
        return json.readTree(kall.getBody());
    }
}
