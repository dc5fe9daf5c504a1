package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.BeslutningTest.START;
import static no.sykefravaer.milepael.domene.BeslutningTest.dag;
import static no.sykefravaer.milepael.domene.Handling.OPPFYLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.sykefravaer.milepael.domene.Avvisning.Grunn;
import no.sykefravaer.milepael.domene.Milepael.Status;
import org.junit.jupiter.api.Test;

/** Noen ber Nav om bistand, og så endrer fraværet seg. */
class BistandTest {

    static final String BISTAND = "BISTAND_BEDT";

    private final Saksforlop forlop =
            new Saksforlop().faar(den(dag(30)).sendt("a", START, dag(60))).stille();

    @Test
    void bedt_bistand_er_navs_oppgave_straks_med_sju_dagers_frist() {
        forlop.bestiller(BISTAND, "ARBEIDSGIVER", dag(31));

        assertThat(forlop.milepael(BISTAND).plikt().frist()).isEqualTo(dag(38));
        assertThat(forlop.fortalt()).containsExactly("aktivert BISTAND_BEDT");
    }

    @Test
    void ber_sykmelder_om_bistand_i_sykmeldingen_er_det_navs_oppgave_straks() {
        forlop.faar(den(dag(32)).sendtMedBistand("b", dag(61), dag(80)));

        assertThat(forlop.milepael(BISTAND).plikt().frist()).isEqualTo(dag(39));
        assertThat(forlop.fortalt()).contains("aktivert BISTAND_BEDT");
    }

    @Test
    void slettes_sykmeldingen_som_ba_om_bistand_trekkes_oppgaven() {
        forlop.faar(den(dag(32)).sendtMedBistand("b", dag(40), dag(50)))
                .stille()
                .faar(den(dag(33)).slettet("b"));

        assertThat(forlop.fortalt()).containsExactly("lukket BISTAND_BEDT IKKE_LENGER_AKTUELL");
    }

    @Test
    void den_samme_sykmeldingen_levert_to_ganger_ber_om_bistand_en_gang() {
        forlop.faar(den(dag(32)).sendtMedBistand("b", dag(61), dag(80)))
                .stille()
                .faar(den(dag(33)).sendtMedBistand("b", dag(61), dag(80)));

        assertThat(forlop.gjeldende(BISTAND)).hasSize(1);
        assertThat(forlop.fortalt()).isEmpty();
    }

    @Test
    void det_som_er_bestilt_lukkes_når_fraværet_er_over_i_seksten_dager() {
        forlop.bestiller(BISTAND, "SYKMELDT", dag(31)).stille().gaarTil(dag(76));

        assertThat(forlop.fortalt()).contains("lukket BISTAND_BEDT FRAVAER_AVSLUTTET");
    }

    @Test
    void det_som_er_bestilt_følger_med_når_to_fravær_blir_ett_og_er_den_samme_oppgaven() {
        var delt = new Saksforlop()
                .faar(den(dag(-20)).sendt("før", dag(-60), dag(-25)))
                .faar(den(dag(30)).sendt("a", START, dag(60)))
                .bestiller(BISTAND, "SYKMELDT", dag(31))
                .stille()
                .faar(den(dag(32)).sendt("bro", dag(-24), dag(0)));

        assertThat(delt.gjeldende(BISTAND)).extracting(Milepael::status).containsExactly(Status.AKTIV);
        assertThat(delt.fortalt()).noneMatch(fortalt -> fortalt.contains("lukket BISTAND_BEDT"));
    }

    @Test
    void det_som_er_gjort_for_en_lukker_ikke_det_en_annen_har_bedt_om_når_to_fravær_blir_ett() {
        var delt = new Saksforlop()
                .faar(den(dag(-70)).sendt("før", dag(-80), dag(-25)))
                .bestiller(BISTAND, "ARBEIDSGIVER", dag(-60))
                .beslutter(BISTAND, OPPFYLL, null, null, dag(-59))
                .faar(den(dag(30)).sendt("a", START, dag(60)))
                .bestiller(BISTAND, "SYKMELDT", dag(31))
                .faar(den(dag(32)).sendt("bro", dag(-24), dag(0)));

        assertThat(delt.gjeldende(BISTAND))
                .extracting(Milepael::status)
                .containsExactlyInAnyOrder(Status.OPPFYLT, Status.AKTIV);
    }

    @Test
    void forsvinner_fraværet_trekkes_det_som_er_bestilt_og_kommer_igjen_med_det() {
        forlop.bestiller(BISTAND, "SYKMELDT", dag(31))
                .stille()
                .faar(den(dag(32)).slettet("a"));
        forlop.faar(den(dag(33)).sendt("b", START, dag(60)));

        assertThat(forlop.fortalt()).contains("lukket BISTAND_BEDT IKKE_LENGER_AKTUELL", "aktivert BISTAND_BEDT");
    }

    @Test
    void uten_fravær_kan_ingen_be_om_noe() {
        var avvist = catchThrowableOfType(Avvisning.class, () -> forlop.bestiller(BISTAND, "SYKMELDT", dag(90)));

        assertThat(avvist.grunn()).isEqualTo(Grunn.INGET_FRAVAER);
    }
}
