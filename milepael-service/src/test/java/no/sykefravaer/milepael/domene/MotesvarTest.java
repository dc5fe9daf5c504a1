package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.Handling.KALL_INN;
import static no.sykefravaer.milepael.domene.Handling.OPPFYLL;
import static no.sykefravaer.milepael.domene.Handling.SVAR;
import static no.sykefravaer.milepael.domene.Handling.SVAR_SOM_SYKMELDT;
import static no.sykefravaer.milepael.domene.MoteTest.INNKALLING;
import static no.sykefravaer.milepael.domene.MoteTest.MOTET;
import static no.sykefravaer.milepael.domene.MoteTest.PLANEN;
import static no.sykefravaer.milepael.domene.MoteTest.START;
import static no.sykefravaer.milepael.domene.MoteTest.dag;
import static no.sykefravaer.milepael.domene.MoteTest.mote;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.milepael.domene.Milepael.Status;
import org.junit.jupiter.api.Test;

/** De som er kalt inn til et dialogmøte, svarer. */
class MotesvarTest {

    private final Saksforlop forlop =
            new Saksforlop().faar(den(dag(121)).sendt("a", START, dag(200))).stille();

    @Test
    void den_som_kommer_er_ferdig_med_innkallingen_og_nav_venter_videre() {
        kallInn(150, false).stille().beslutter(INNKALLING, SVAR, "KOMMER", null, dag(123));

        assertThat(forlop.fortalt()).containsExactly("lukket MOTEINNKALLING UTFORT");
        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AVVENT);
    }

    @Test
    void den_som_vil_ha_et_annet_tidspunkt_vekker_navs_oppgave_og_møtet_står() {
        kallInn(150, false).stille().beslutter(INNKALLING, SVAR, "NYTT_TIDSPUNKT", null, dag(123));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.milepael(PLANEN).status()).isEqualTo(Status.AKTIV);
    }

    @Test
    void den_sykmeldte_som_ikke_kommer_vekker_navs_oppgave() {
        kallInn(150, false).beslutter(MOTET, SVAR_SOM_SYKMELDT, svar("KOMMER_IKKE"), dag(123));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.milepael(MOTET).erInnkalt()).isTrue();
    }

    @Test
    void den_sykmeldte_som_kommer_endrer_ikke_at_nav_venter() {
        kallInn(150, false).beslutter(MOTET, SVAR_SOM_SYKMELDT, svar("KOMMER"), dag(123));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AVVENT);
        assertThat(forlop.milepael(MOTET).versjon()).isEqualTo(3);
    }

    @Test
    void den_som_melder_innkallingen_eller_planen_utført_vekker_ikke_møtet() {
        kallInn(150, false)
                .beslutter(INNKALLING, OPPFYLL, null, null, dag(123))
                .beslutter(PLANEN, OPPFYLL, null, null, dag(123));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AVVENT);
    }

    private static Beslutning svar(String arsak) {
        return new Beslutning(Status.AKTIV, arsak, null, null, null);
    }

    private Saksforlop kallInn(int dag, boolean medSykmelder) {
        return forlop.beslutter(MOTET, KALL_INN, mote(dag, medSykmelder), dag(122));
    }
}
