package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.BeslutningTest.dag;
import static no.sykefravaer.milepael.domene.Handling.AVVENT;
import static no.sykefravaer.milepael.domene.Handling.OPPFYLL;
import static no.sykefravaer.milepael.domene.Handling.UNNTA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.milepael.domene.Milepael.Status;
import org.junit.jupiter.api.Test;

/** Det en person har bestemt, når fakta siden endrer seg. */
class BeslutningOgFaktaTest {

    static final String KRAVET = "AKTIVITETSKRAV";
    static final LocalDate START = BeslutningTest.START;

    private final Saksforlop forlop = new Saksforlop().faar(den(dag(61)).sendt("a", START, dag(120)));

    @Test
    void et_unntak_står_når_fraværet_forlenges() {
        unnta(null).faar(den(dag(63)).sendt("b", dag(121), dag(150)));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.UNNTAK);
    }

    @Test
    void et_unntak_står_når_fraværet_er_over_og_når_det_så_varer_igjen() {
        unnta(null).gaarTil(dag(140)).faar(den(dag(141)).sendt("b", dag(130), dag(170)));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.UNNTAK);
    }

    @Test
    void en_uaktuell_plikt_som_noen_har_bestemt_åpnes_ikke_av_at_fraværet_forlenges() {
        forlop.beslutter(KRAVET, Handling.GJOR_UAKTUELL, null, null, dag(62))
                .faar(den(dag(63)).sendt("b", dag(121), dag(150)));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.IKKE_AKTUELL);
    }

    @Test
    void en_venting_får_ny_frist_når_starten_flyttes_og_venter_fremdeles() {
        avvent().stille().faar(den(dag(63)).sendt("b", dag(-6), dag(1)));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AVVENT);
        assertThat(forlop.fortalt()).contains("endret AKTIVITETSKRAV " + dag(49));
    }

    @Test
    void en_venting_trekkes_når_fraværet_kortes_ned() {
        avvent().stille().faar(den(dag(63)).slettet("a"));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.BORTFALT);
        assertThat(forlop.fortalt()).contains("lukket AKTIVITETSKRAV IKKE_LENGER_AKTUELL");
    }

    @Test
    void en_venting_som_ble_trukket_gjelder_igjen_når_fraværet_kommer_tilbake() {
        avvent().faar(den(dag(63)).slettet("a")).stille().faar(den(dag(64)).sendt("b", START, dag(120)));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AVVENT);
        assertThat(forlop.fortalt()).contains("aktivert AKTIVITETSKRAV");
    }

    @Test
    void en_venting_som_er_utløpt_når_fraværet_kommer_tilbake_gjelder_ikke() {
        avvent().faar(den(dag(63)).slettet("a")).faar(den(dag(75)).sendt("b", START, dag(120)));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
    }

    @Test
    void et_unntak_med_sluttdato_våkner_ikke_når_fakta_ikke_lenger_bærer_plikten() {
        unnta(dag(80)).faar(den(dag(63)).slettet("a")).gaarTil(dag(81));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.BORTFALT);
    }

    @Test
    void et_unntak_med_sluttdato_gjelder_igjen_når_fraværet_kommer_tilbake_og_utløper_som_før() {
        unnta(dag(80)).faar(den(dag(63)).slettet("a")).faar(den(dag(64)).sendt("b", START, dag(120)));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.UNNTAK);
        assertThat(forlop.gaarTil(dag(81)).milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
    }

    @Test
    void slås_fraværet_sammen_med_et_tidligere_følger_det_som_er_bestemt_med() {
        unnta(null).faar(den(dag(63)).sendt("tidlig", dag(-40), dag(-30))).stille();

        forlop.faar(den(dag(64)).sendt("mellom", dag(-29), dag(0)));

        assertThat(gjeldende()).containsExactly("UNNTAK");
        assertThat(forlop.fortalt()).noneMatch(fortalt -> fortalt.startsWith("aktivert " + KRAVET));
    }

    @Test
    void det_som_fulgte_med_kan_angres_og_kommer_ikke_tilbake_av_neste_faktum() {
        unnta(null)
                .faar(den(dag(63)).sendt("tidlig", dag(-40), dag(-30)))
                .faar(den(dag(64)).sendt("mellom", dag(-29), dag(0)));
        forlop.angrerGjeldende(KRAVET, dag(65)).faar(den(dag(66)).sendt("b", dag(121), dag(150)));

        assertThat(gjeldende()).containsExactly("AKTIV");
    }

    @Test
    void deles_fraværet_igjen_er_det_som_fulgte_med_borte_og_det_opprinnelige_står() {
        unnta(null)
                .faar(den(dag(63)).sendt("tidlig", dag(-40), dag(-30)))
                .faar(den(dag(64)).sendt("mellom", dag(-29), dag(0)))
                .faar(den(dag(65)).slettet("mellom"));

        assertThat(gjeldende()).containsExactly("UNNTAK");
        assertThat(forlop.holder())
                .filteredOn(plikt -> plikt.startsWith(KRAVET))
                .hasSize(1);
    }

    @Test
    void deles_fraværet_i_to_står_det_bestemte_i_det_første_og_det_andre_har_sine_egne_plikter() {
        var todelt = new Saksforlop()
                .faar(den(dag(70)).sendt("a", START, dag(60)))
                .faar(den(dag(70)).sendt("bro", dag(61), dag(90)))
                .faar(den(dag(70)).sendt("b", dag(91), dag(160)))
                .beslutter(KRAVET, UNNTA, "MEDISINSKE_GRUNNER", null, dag(71));

        todelt.faar(den(dag(72)).slettet("bro")).gaarTil(dag(150));

        assertThat(todelt.holder()).contains("AKTIVITETSKRAV UNNTAK", "AKTIVITETSKRAV AKTIV");
    }

    @Test
    void ved_død_trekkes_det_som_venter_og_det_som_er_avgjort_står() {
        avvent().beslutter("OPPFOLGINGSPLAN", OPPFYLL, null, null, dag(62))
                .faar(den(dag(63)).person("0315", dag(63)));

        assertThat(forlop.holder()).containsExactly("OPPFOLGINGSPLAN OPPFYLT");
    }

    private Saksforlop unnta(LocalDate til) {
        return forlop.beslutter(KRAVET, UNNTA, "MEDISINSKE_GRUNNER", til, dag(62));
    }

    private Saksforlop avvent() {
        return forlop.beslutter(KRAVET, AVVENT, "INFORMASJON_BEHANDLER", dag(70), dag(62));
    }

    private List<String> gjeldende() {
        return forlop.gjeldende(KRAVET).stream().map(m -> m.status().name()).toList();
    }
}
