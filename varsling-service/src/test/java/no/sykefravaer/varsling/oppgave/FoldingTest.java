package no.sykefravaer.varsling.oppgave;

import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.FRAVAER_AVSLUTTET;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.IKKE_LENGER_AKTUELL;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.UTFORT;
import static no.sykefravaer.varsling.Hendelser.FRIST;
import static no.sykefravaer.varsling.Hendelser.I_DAG;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.PASSERT;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.endret;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static no.sykefravaer.varsling.oppgave.Handling.ENDRE;
import static no.sykefravaer.varsling.oppgave.Handling.LUKK;
import static no.sykefravaer.varsling.oppgave.Handling.OPPRETT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldingTest {

    static final UUID PERSON = UUID.fromString("00000000-0000-0000-0000-000000000001");
    static final UUID MILEPAEL = UUID.fromString("00000000-0000-0000-0000-000000000002");

    final Folding folding = new Folding(new Arbeidsfrist(I_DAG, 7));

    @Test
    void en_aktivert_milepæl_gir_en_oppgave_til_hver_mottaker() {
        var bilde = etter(aktivert(PERSON, MILEPAEL, 1, NAV, sykmelder("1234567")));

        assertThat(bilde.nyeOppgaver())
                .extracting(o -> o.adressat().rolle(), Oppgave::status, Oppgave::fristUtad)
                .containsExactly(tuple(Rolle.NAV, Status.APEN, FRIST), tuple(Rolle.SYKMELDER, Status.APEN, FRIST));
    }

    @Test
    void oppgavens_id_følger_av_milepæl_rolle_og_mottaker() {
        var en = etter(aktivert(PERSON, MILEPAEL, 1, NAV)).nyeOppgaver();
        var annen = etter(aktivert(PERSON, MILEPAEL, 4, NAV)).nyeOppgaver();

        assertThat(ider(en)).isEqualTo(ider(annen)).allMatch(id -> id.version() == 5);
    }

    @Test
    void en_versjon_vi_har_sett_gjør_ingenting() {
        var bilde = etter(aktivert(PERSON, MILEPAEL, 2, NAV), endret(PERSON, MILEPAEL, 2, FRIST.plusDays(1), NAV));

        assertThat(handlinger(bilde)).containsExactly(OPPRETT);
    }

    @Test
    void en_passert_frist_gir_en_arbeidsfrist_sju_dager_fram_mens_lovens_står() {
        var oppgave = eneste(etter(aktivert(PERSON, MILEPAEL, 1, PASSERT, NAV)));

        assertThat(oppgave.fristUtad()).isEqualTo(I_DAG.plusDays(7));
        assertThat(oppgave.plikt().frist()).isEqualTo(PASSERT);
    }

    @Test
    void en_frist_i_dag_er_ikke_passert() {
        assertThat(eneste(etter(aktivert(PERSON, MILEPAEL, 1, I_DAG, NAV))).arbeidsfrist())
                .isNull();
    }

    @Test
    void en_flyttet_frist_endrer_oppgaven_og_beholder_id_en() {
        var bilde = etter(aktivert(PERSON, MILEPAEL, 1, NAV), endret(PERSON, MILEPAEL, 2, FRIST.plusDays(3), NAV));

        assertThat(handlinger(bilde)).containsExactly(OPPRETT, ENDRE);
        assertThat(eneste(bilde).plikt().frist()).isEqualTo(FRIST.plusDays(3));
    }

    @Test
    void en_lukket_milepæl_lukker_de_åpne_oppgavene_med_den_nøytrale_grunnen() {
        var bilde = etter(
                aktivert(PERSON, MILEPAEL, 1, NAV, arbeidsgiver("910000001")),
                lukket(PERSON, MILEPAEL, 2, FRAVAER_AVSLUTTET));

        assertThat(bilde.nyeOppgaver())
                .allMatch(o -> o.status() == Status.LUKKET && o.lukkegrunn() == FRAVAER_AVSLUTTET);
        assertThat(handlinger(bilde)).containsExactly(OPPRETT, OPPRETT, LUKK, LUKK);
    }

    @Test
    void en_oppfylt_milepæl_gjør_oppgavene_utført() {
        var bilde = etter(aktivert(PERSON, MILEPAEL, 1, NAV), lukket(PERSON, MILEPAEL, 2, UTFORT));

        assertThat(eneste(bilde).status()).isEqualTo(Status.UTFORT);
    }

    @Test
    void aktivert_på_nytt_åpner_den_samme_oppgaven() {
        var bilde = etter(
                aktivert(PERSON, MILEPAEL, 1, NAV),
                lukket(PERSON, MILEPAEL, 2, IKKE_LENGER_AKTUELL),
                aktivert(PERSON, MILEPAEL, 3, NAV));

        assertThat(eneste(bilde).apen()).isTrue();
        assertThat(handlinger(bilde)).containsExactly(OPPRETT, LUKK, OPPRETT);
    }

    @Test
    void en_endring_åpner_ikke_en_lukket_milepæl() {
        var bilde = etter(
                aktivert(PERSON, MILEPAEL, 1, NAV),
                lukket(PERSON, MILEPAEL, 2, IKKE_LENGER_AKTUELL),
                endret(PERSON, MILEPAEL, 3, FRIST.plusDays(9), NAV));

        assertThat(eneste(bilde).apen()).isFalse();
    }

    @Test
    void en_lukking_som_kom_før_aktiveringen_står() {
        var bilde = etter(lukket(PERSON, MILEPAEL, 2, IKKE_LENGER_AKTUELL), aktivert(PERSON, MILEPAEL, 1, NAV));

        assertThat(bilde.nyeOppgaver()).isEmpty();
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

    private static List<UUID> ider(Collection<Oppgave> oppgaver) {
        return oppgaver.stream().map(Oppgave::id).toList();
    }
}
