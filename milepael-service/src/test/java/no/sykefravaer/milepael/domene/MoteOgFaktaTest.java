package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.ANNEN_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.Handling.AVHOLD;
import static no.sykefravaer.milepael.domene.Handling.KALL_INN;
import static no.sykefravaer.milepael.domene.MoteTest.INNKALLING;
import static no.sykefravaer.milepael.domene.MoteTest.MOTET;
import static no.sykefravaer.milepael.domene.MoteTest.START;
import static no.sykefravaer.milepael.domene.MoteTest.dag;
import static no.sykefravaer.milepael.domene.MoteTest.mote;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.milepael.domene.Milepael.Status;
import org.junit.jupiter.api.Test;

/** Det er kalt inn til et møte, og så endrer fraværet seg. */
class MoteOgFaktaTest {

    private final Saksforlop forlop = new Saksforlop()
            .faar(den(dag(121)).sendt("a", START, dag(200)))
            .beslutter(MOTET, KALL_INN, mote(150, false), dag(122))
            .stille();

    @Test
    void er_fraværet_over_i_seksten_dager_lukkes_møtet_og_innkallingen() {
        forlop.faar(den(dag(123)).erstattet(null, den(dag(123)).sendt("a", START, dag(122))));
        forlop.gaarTil(dag(138));

        assertThat(forlop.fortalt())
                .contains(
                        "lukket DIALOGMOTE_2 FRAVAER_AVSLUTTET",
                        "lukket MOTEINNKALLING FRAVAER_AVSLUTTET",
                        "lukket OPPDATERT_PLAN FRAVAER_AVSLUTTET");
    }

    @Test
    void kortes_fraværet_ned_under_møtet_trekkes_innkallingen_med_det() {
        forlop.faar(den(dag(123)).erstattet(null, den(dag(123)).sendt("a", START, dag(110))));

        assertThat(forlop.fortalt())
                .contains(
                        "lukket DIALOGMOTE_2 IKKE_LENGER_AKTUELL",
                        "lukket MOTEINNKALLING IKKE_LENGER_AKTUELL",
                        "lukket OPPDATERT_PLAN IKKE_LENGER_AKTUELL");
    }

    @Test
    void kommer_fraværet_tilbake_før_møtedagen_står_innkallingen_igjen() {
        forlop.faar(den(dag(123)).slettet("a")).stille().faar(den(dag(124)).sendt("b", START, dag(200)));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AVVENT);
        assertThat(forlop.fortalt()).contains("aktivert MOTEINNKALLING", "aktivert OPPDATERT_PLAN");
    }

    @Test
    void flyttes_starten_får_møtet_ny_frist_og_innkallingen_står() {
        forlop.faar(den(dag(123)).sendt("b", dag(-6), dag(1)));

        assertThat(forlop.milepael(MOTET).plikt().frist()).isEqualTo(dag(175));
        assertThat(forlop.milepael(INNKALLING).plikt().frist()).isEqualTo(dag(150));
        assertThat(forlop.fortalt()).noneMatch(fortalt -> fortalt.startsWith("lukket MOTEINNKALLING"));
    }

    @Test
    void kommer_en_arbeidsgiver_til_får_også_hun_innkallingen() {
        forlop.faar(den(dag(123)).hos(ANNEN_AS).sendt("b", dag(123), dag(200)));

        assertThat(forlop.gjeldende(INNKALLING))
                .extracting(m -> m.plikt().orgnummer())
                .containsExactlyInAnyOrder("311028334", ANNEN_AS);
    }

    @Test
    void slås_to_fravær_sammen_følger_innkallingen_med() {
        var delt = new Saksforlop()
                .faar(den(dag(-60)).sendt("før", dag(-70), dag(-30)))
                .faar(den(dag(121)).sendt("a", START, dag(200)))
                .beslutter(MOTET, KALL_INN, mote(150, false), dag(122))
                .faar(den(dag(123)).sendt("bro", dag(-29), dag(0)));

        assertThat(delt.gjeldende(MOTET)).extracting(Milepael::status).containsExactly(Status.AVVENT);
        assertThat(delt.gjeldende(INNKALLING)).extracting(Milepael::status).containsExactly(Status.AKTIV);
    }

    @Test
    void deles_fraværet_i_to_står_møtet_i_det_første() {
        forlop.faar(den(dag(123)).erstattet(null, den(dag(123)).sendt("a", START, dag(125))))
                .faar(den(dag(124)).sendt("b", dag(150), dag(200)));

        assertThat(forlop.gjeldende(MOTET)).extracting(Milepael::status).containsExactly(Status.AVVENT);
        assertThat(forlop.gjeldende(INNKALLING)).hasSize(1);
    }

    @Test
    void dør_personen_trekkes_alt_som_er_åpent_og_ingenting_blir_til() {
        forlop.faar(den(dag(123)).person("0315", dag(123)));

        assertThat(forlop.fortalt())
                .contains(
                        "lukket DIALOGMOTE_2 IKKE_LENGER_AKTUELL",
                        "lukket MOTEINNKALLING IKKE_LENGER_AKTUELL",
                        "lukket OPPDATERT_PLAN IKKE_LENGER_AKTUELL")
                .noneMatch(fortalt -> fortalt.startsWith("aktivert"));
    }

    @Test
    void et_avholdt_møte_står_når_fraværet_kortes_ned() {
        forlop.gaarTil(dag(150))
                .beslutter(MOTET, AVHOLD, "AVHOLDT", null, dag(150))
                .stille()
                .faar(den(dag(151)).erstattet(null, den(dag(151)).sendt("a", START, dag(110))));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.OPPFYLT);
        assertThat(forlop.milepael(INNKALLING).status()).isEqualTo(Status.OPPFYLT);
    }
}
