package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.BeslutningTest.START;
import static no.sykefravaer.milepael.domene.BeslutningTest.dag;
import static no.sykefravaer.milepael.domene.Handling.KALL_INN;
import static no.sykefravaer.milepael.domene.Handling.OPPFYLL;
import static no.sykefravaer.milepael.domene.Handling.UNNTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import no.sykefravaer.milepael.domene.Avvisning.Grunn;
import no.sykefravaer.milepael.domene.Milepael.Status;
import org.junit.jupiter.api.Test;

/** Noen ber om en plikt kalenderen ikke har, eller har senere. */
class BestillingTest {

    static final String MOTET = "DIALOGMOTE_2";
    static final String EGEN = "OPPFOLGINGSOPPGAVE";

    private final Saksforlop forlop =
            new Saksforlop().faar(den(dag(30)).sendt("a", START, dag(60))).stille();

    @Test
    void dialogmøte_2_kan_kreves_før_sykmeldingen_rekker_så_langt_og_skal_da_holdes_innen_fire_uker() {
        forlop.bestiller(MOTET, "SYKMELDT", dag(31));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.milepael(MOTET).plikt().frist()).isEqualTo(dag(59));
        assertThat(forlop.fortalt()).containsExactly("aktivert DIALOGMOTE_2");
    }

    @Test
    void når_sykmeldingen_siden_rekker_til_dialogmøte_2_er_det_det_samme_møtet() {
        forlop.bestiller(MOTET, "NAV", dag(31)).stille().faar(den(dag(40)).sendt("b", dag(61), dag(150)));

        assertThat(forlop.gjeldende(MOTET)).extracting(m -> m.plikt().frist()).containsExactly(dag(59));
        assertThat(forlop.fortalt()).noneMatch(fortalt -> fortalt.contains(MOTET));
    }

    @Test
    void et_møte_som_kreves_sent_har_fremdeles_lovens_frist() {
        forlop.faar(den(dag(40)).sendt("b", dag(61), dag(200))).bestiller(MOTET, "ARBEIDSGIVER", dag(170));

        assertThat(forlop.milepael(MOTET).plikt().frist()).isEqualTo(dag(182));
    }

    @Test
    void tas_kravet_tilbake_er_møtet_der_kalenderen_har_det() {
        forlop.faar(den(dag(31)).sendt("b", dag(61), dag(150)))
                .bestiller(MOTET, "SYKMELDER", dag(32))
                .stille()
                .angrer(MOTET, dag(33));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.PLANLAGT);
        assertThat(forlop.fortalt()).containsExactly("lukket DIALOGMOTE_2 FRIST_FLYTTET");
    }

    @Test
    void tas_kravet_tilbake_før_sykmeldingen_rekker_dit_finnes_ikke_møtet() {
        forlop.bestiller(MOTET, "SYKMELDER", dag(31)).angrer(MOTET, dag(33));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.BORTFALT);
    }

    @Test
    void har_arbeidsgiver_eller_den_sykmeldte_krevd_møtet_kan_ingen_unnta_det() {
        forlop.bestiller(MOTET, "ARBEIDSGIVER", dag(31));

        var avvist = catchThrowableOfType(
                Avvisning.class, () -> forlop.beslutter(MOTET, UNNTA, "MEDISINSKE_GRUNNER", null, dag(32)));

        assertThat(avvist.grunn()).isEqualTo(Grunn.KREVD_AV_PART);
    }

    @Test
    void et_unntak_faller_når_den_sykmeldte_krever_møtet() {
        forlop.bestiller(MOTET, "NAV", dag(31))
                .beslutter(MOTET, UNNTA, "MEDISINSKE_GRUNNER", null, dag(32))
                .stille()
                .bestiller(MOTET, "SYKMELDT", dag(33));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.fortalt()).containsExactly("aktivert DIALOGMOTE_2");
    }

    @Test
    void et_unntak_står_når_bare_sykmelder_ber_om_møtet() {
        forlop.bestiller(MOTET, "NAV", dag(31))
                .beslutter(MOTET, UNNTA, "MEDISINSKE_GRUNNER", null, dag(32))
                .bestiller(MOTET, "SYKMELDER", dag(33));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.UNNTAK);
    }

    @Test
    void ingen_kan_be_om_noe_for_en_som_er_død() {
        forlop.faar(den(dag(31)).person("0315", dag(31)));

        var avvist = catchThrowableOfType(Avvisning.class, () -> forlop.bestiller(MOTET, "NAV", dag(32)));

        assertThat(avvist.grunn()).isEqualTo(Grunn.INGET_FRAVAER);
    }

    @Test
    void dialogmøte_3_kan_kreves_flere_ganger_og_hvert_er_sitt_eget() {
        forlop.bestiller("DIALOGMOTE_3", "SYKMELDT", dag(31)).bestiller("DIALOGMOTE_3", "NAV", dag(40));

        assertThat(forlop.gjeldende("DIALOGMOTE_3"))
                .extracting(m -> m.plikt().frist())
                .containsExactlyInAnyOrder(dag(59), dag(68));
    }

    @Test
    void også_til_dialogmøte_3_kalles_arbeidsgiver_inn() {
        forlop.bestiller("DIALOGMOTE_3", "SYKMELDT", dag(31))
                .stille()
                .beslutter("DIALOGMOTE_3", KALL_INN, MoteTest.mote(55, false), dag(32));

        assertThat(forlop.fortalt()).contains("aktivert MOTEINNKALLING", "aktivert OPPDATERT_PLAN");
    }

    @Test
    void en_veileders_egen_oppgave_har_den_fristen_hun_velger() {
        forlop.bestiller(egen(45)).beslutter(EGEN, OPPFYLL, null, null, dag(40));

        assertThat(forlop.milepael(EGEN).plikt().frist()).isEqualTo(dag(45));
        assertThat(forlop.fortalt()).containsExactly("aktivert OPPFOLGINGSOPPGAVE", "lukket OPPFOLGINGSOPPGAVE UTFORT");
    }

    private static Bestilling egen(int frist) {
        return new Bestilling(new UUID(9, 9), EGEN, dag(31), dag(31), dag(frist), "VURDER_TILTAK", "NAV", false);
    }
}
