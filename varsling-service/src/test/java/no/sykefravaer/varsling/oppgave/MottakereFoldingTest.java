package no.sykefravaer.varsling.oppgave;

import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.IKKE_LENGER_AKTUELL;
import static no.sykefravaer.varsling.Hendelser.FRIST;
import static no.sykefravaer.varsling.Hendelser.I_DAG;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.endret;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.melding;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static no.sykefravaer.varsling.oppgave.Handling.ENDRE;
import static no.sykefravaer.varsling.oppgave.Handling.LUKK;
import static no.sykefravaer.varsling.oppgave.Handling.OPPRETT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.Mottaker;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MottakereFoldingTest {

    static final UUID PERSON = UUID.fromString("00000000-0000-0000-0000-000000000001");
    static final UUID MILEPAEL = UUID.fromString("00000000-0000-0000-0000-000000000002");

    final Folding folding = new Folding(new Arbeidsfrist(I_DAG, 7));

    @Test
    void ny_sykmelder_tar_over_og_den_gamles_oppgave_lukkes() {
        var bilde = etter(
                aktivert(PERSON, MILEPAEL, 1, sykmelder("1111111")),
                endret(PERSON, MILEPAEL, 2, FRIST, sykmelder("2222222")));

        assertThat(bilde.nyeOppgaver())
                .extracting(o -> o.adressat().hpr(), Oppgave::lukkegrunn)
                .containsExactlyInAnyOrder(tuple("1111111", IKKE_LENGER_AKTUELL), tuple("2222222", null));
        assertThat(handlinger(bilde)).containsExactly(OPPRETT, LUKK, OPPRETT);
    }

    @Test
    void den_gamle_sykmelderen_tilbake_får_den_samme_oppgaven_igjen() {
        var bilde = etter(
                aktivert(PERSON, MILEPAEL, 1, sykmelder("1111111")),
                endret(PERSON, MILEPAEL, 2, FRIST, sykmelder("2222222")),
                endret(PERSON, MILEPAEL, 3, FRIST, sykmelder("1111111")));

        assertThat(bilde.nyeOppgaver()).hasSize(2);
        assertThat(bilde.nyeOppgaver().stream().filter(Oppgave::apen))
                .extracting(o -> o.adressat().hpr())
                .containsExactly("1111111");
    }

    @Test
    void ukjent_sykmelder_blir_navs_oppgave_ved_siden_av_navs_egen() {
        var bilde = etter(aktivert(PERSON, MILEPAEL, 1, NAV, sykmelder(null)));

        assertThat(bilde.nyeOppgaver())
                .extracting(o -> o.adressat().rolle(), Oppgave::tilhorerAnsvarlig)
                .containsExactly(tuple(Rolle.NAV, true), tuple(Rolle.NAV, false));
    }

    @Test
    void en_melding_har_ingen_frist_og_bestilles_bare_én_gang() {
        var melding = melding(sykmelder("1111111"));
        var bilde = etter(
                aktivert(PERSON, MILEPAEL, 1, melding),
                endret(PERSON, MILEPAEL, 2, FRIST.plusDays(2), melding),
                lukket(PERSON, MILEPAEL, 3, IKKE_LENGER_AKTUELL));

        assertThat(eneste(bilde).adressat().form()).isEqualTo(Form.MELDING);
        assertThat(eneste(bilde).fristUtad()).isNull();
        assertThat(handlinger(bilde)).containsExactly(OPPRETT);
    }

    @Test
    void nytt_kontor_sendes_bare_til_nav() {
        var bilde = etter(
                oppdatert(PERSON, 1, "0315"),
                aktivert(PERSON, MILEPAEL, 1, NAV, sykmelder("1111111")),
                oppdatert(PERSON, 2, "1719"));

        assertThat(bilde.bestillinger().getLast())
                .extracting(Bestilling::mottaker, Bestilling::handling)
                .containsExactly(Rolle.NAV, ENDRE);
        assertThat(bilde.bestillinger()).hasSize(3);
    }

    @Test
    void eldre_opplysninger_om_en_person_gjør_ingenting() {
        var bilde = etter(oppdatert(PERSON, 5, "0315"), oppdatert(PERSON, 4, "1719"));

        assertThat(bilde.nyePersoner()).extracting(Person::kontor).containsExactly("0315");
    }

    @Test
    void en_arbeidsgiver_uten_nummer_lar_seg_ikke_regne_ut() {
        var uten = new Mottaker(Rolle.ARBEIDSGIVER, Form.OPPGAVE, null, null, null);

        assertThatThrownBy(() -> etter(aktivert(PERSON, MILEPAEL, 1, uten)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Bilde etter(MilepaelHendelse... hendelser) {
        var bilde = new Bilde(List.of(Person.uavklart(PERSON)), List.of(), List.of());
        for (var hendelse : hendelser) {
            bilde.ta(folding.etter(bilde, hendelse, "spor"));
        }
        return bilde;
    }

    private static Oppgave eneste(Bilde bilde) {
        assertThat(bilde.nyeOppgaver()).hasSize(1);
        return bilde.nyeOppgaver().iterator().next();
    }

    private static List<Handling> handlinger(Bilde bilde) {
        return bilde.bestillinger().stream().map(Bestilling::handling).toList();
    }
}
