package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.Handling.AVHOLD;
import static no.sykefravaer.milepael.domene.Handling.AVLYS;
import static no.sykefravaer.milepael.domene.Handling.ENDRE_MOTE;
import static no.sykefravaer.milepael.domene.Handling.KALL_INN;
import static no.sykefravaer.milepael.domene.Handling.SVAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Avvisning.Grunn;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.domene.Mote.Sted;
import org.junit.jupiter.api.Test;

/** Nav kaller inn til dialogmøte 2, flytter det, avlyser det og holder det. */
class MoteTest {

    static final String MOTET = "DIALOGMOTE_2";
    static final String INNKALLING = "MOTEINNKALLING";
    static final String TIL_SYKMELDER = "MOTEINNKALLING_SYKMELDER";
    static final String PLANEN = "OPPDATERT_PLAN";
    static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final Saksforlop forlop =
            new Saksforlop().faar(den(dag(121)).sendt("a", START, dag(200))).stille();

    static LocalDate dag(int nummer) {
        return START.plusDays(nummer - 1);
    }

    static Beslutning mote(int dag, boolean medSykmelder) {
        return Beslutning.innkalt(new Mote(dag(dag).atTime(10, 0), Sted.NAV_KONTORET, medSykmelder));
    }

    @Test
    void en_innkalling_gir_arbeidsgiver_en_oppgave_om_å_møte_og_en_om_oppdatert_plan_en_uke_før() {
        kallInn(150, false);

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AVVENT);
        assertThat(forlop.milepael(INNKALLING).plikt().frist()).isEqualTo(dag(150));
        assertThat(forlop.milepael(PLANEN).plikt().frist()).isEqualTo(dag(143));
        assertThat(forlop.fortalt())
                .containsExactlyInAnyOrder(
                        "endret DIALOGMOTE_2 " + dag(182), "aktivert MOTEINNKALLING", "aktivert OPPDATERT_PLAN");
    }

    @Test
    void sykmelder_får_bare_oppgave_når_nav_vil_ha_henne_med() {
        kallInn(150, true);

        assertThat(forlop.fortalt()).contains("aktivert MOTEINNKALLING_SYKMELDER");
        assertThat(forlop.milepael(TIL_SYKMELDER).plikt().mottakere().getFirst().hpr())
                .isEqualTo("1234567");
    }

    @Test
    void på_møtedagen_er_møtet_navs_oppgave_igjen_og_innkallingen_står() {
        kallInn(150, false).gaarTil(dag(150));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.milepael(INNKALLING).status()).isEqualTo(Status.AKTIV);
    }

    @Test
    void et_flyttet_møte_flytter_fristene_i_de_samme_oppgavene() {
        kallInn(150, false).stille().beslutter(MOTET, ENDRE_MOTE, mote(160, false), dag(123));

        assertThat(forlop.fortalt())
                .contains("endret MOTEINNKALLING " + dag(160), "endret OPPDATERT_PLAN " + dag(153))
                .noneMatch(fortalt -> fortalt.startsWith("lukket") || fortalt.startsWith("aktivert"));
    }

    @Test
    void den_som_har_svart_må_svare_på_nytt_når_møtet_flyttes_også_samme_dag() {
        kallInn(150, false)
                .beslutter(INNKALLING, SVAR, "KOMMER", null, dag(123))
                .stille();
        var senere = Beslutning.innkalt(new Mote(dag(150).atTime(13, 0), Sted.DIGITALT, false));
        forlop.beslutter(MOTET, ENDRE_MOTE, senere, dag(124));

        assertThat(forlop.milepael(INNKALLING).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.fortalt()).contains("aktivert MOTEINNKALLING");
    }

    @Test
    void et_avlyst_møte_lukker_innkallingene_og_er_navs_oppgave_igjen() {
        kallInn(150, true).stille().beslutter(MOTET, AVLYS, "AVLYST", null, dag(123));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.fortalt())
                .contains(
                        "lukket MOTEINNKALLING IKKE_LENGER_AKTUELL",
                        "lukket MOTEINNKALLING_SYKMELDER IKKE_LENGER_AKTUELL",
                        "lukket OPPDATERT_PLAN IKKE_LENGER_AKTUELL");
    }

    @Test
    void en_angret_avlysning_kaller_inn_igjen() {
        kallInn(150, false)
                .beslutter(MOTET, AVLYS, "AVLYST", null, dag(123))
                .stille()
                .angrer(MOTET, dag(124));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AVVENT);
        assertThat(forlop.fortalt()).contains("aktivert MOTEINNKALLING", "aktivert OPPDATERT_PLAN");
    }

    @Test
    void en_angret_innkalling_trekker_oppgavene() {
        kallInn(150, false).stille().angrer(MOTET, dag(123));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.fortalt()).contains("lukket MOTEINNKALLING IKKE_LENGER_AKTUELL");
    }

    @Test
    void et_avholdt_møte_er_utført_og_det_er_innkallingene_også() {
        kallInn(150, true).gaarTil(dag(150)).stille().beslutter(MOTET, AVHOLD, "AVHOLDT", null, dag(150));

        assertThat(forlop.fortalt())
                .contains("lukket DIALOGMOTE_2 UTFORT", "lukket MOTEINNKALLING UTFORT", "lukket OPPDATERT_PLAN UTFORT");
    }

    @Test
    void angres_det_at_møtet_er_holdt_er_innkallingene_åpne_igjen() {
        kallInn(150, false)
                .gaarTil(dag(150))
                .beslutter(MOTET, AVHOLD, "AVHOLDT", null, dag(150))
                .stille()
                .angrer(MOTET, dag(151));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.fortalt()).contains("aktivert MOTEINNKALLING");
    }

    @Test
    void et_møte_som_aldri_ble_kalt_inn_kan_også_være_holdt() {
        forlop.beslutter(MOTET, AVHOLD, "AVHOLDT", null, dag(122));

        assertThat(forlop.fortalt()).containsExactly("lukket DIALOGMOTE_2 UTFORT");
    }

    @Test
    void et_møte_ingen_er_kalt_inn_til_kan_ikke_flyttes_eller_avlyses() {
        assertThat(avvist(AVLYS)).isEqualTo(Grunn.INGEN_INNKALLING);
        assertThat(avvist(ENDRE_MOTE)).isEqualTo(Grunn.INGEN_INNKALLING);
    }

    private Grunn avvist(Handling handling) {
        return catchThrowableOfType(
                        Avvisning.class, () -> forlop.beslutter(MOTET, handling, mote(150, false), dag(122)))
                .grunn();
    }

    private Saksforlop kallInn(int dag, boolean medSykmelder) {
        return forlop.beslutter(MOTET, KALL_INN, mote(dag, medSykmelder), dag(122));
    }
}
