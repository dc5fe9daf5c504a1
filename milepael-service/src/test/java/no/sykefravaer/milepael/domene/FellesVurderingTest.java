package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.BeslutningTest.START;
import static no.sykefravaer.milepael.domene.BeslutningTest.dag;
import static no.sykefravaer.milepael.domene.Handling.OPPFYLL;
import static no.sykefravaer.milepael.domene.Handling.UNNTA;
import static no.sykefravaer.milepael.domene.Handling.VURDER_SAMMEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.regelverk.Praksis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Den felles vurderingen ved åtte uker, ved et kontor som er med på tidlig innsats. */
class FellesVurderingTest {

    static final String VURDERINGEN = "FELLES_VURDERING";
    static final String MOTET = "DIALOGMOTE_2";

    private final Saksforlop forlop = new Saksforlop()
            .med(new Praksis(Set.of(), Set.of("0315")))
            .faar(den(dag(20)).person("0315", null))
            .faar(den(dag(20)).sendt("a", START, dag(130)))
            .gaarTil(dag(43))
            .stille();

    @Test
    void arbeidsgiver_blir_spurt_når_seks_uker_er_gått_med_frist_ved_åtte() {
        assertThat(forlop.milepael(VURDERINGEN).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.milepael(VURDERINGEN).plikt().frist()).isEqualTo(dag(56));
    }

    @Test
    void ved_andre_kontorer_blir_ingen_spurt() {
        var annet = new Saksforlop()
                .med(new Praksis(Set.of(), Set.of("0315")))
                .faar(den(dag(20)).person("1719", null))
                .faar(den(dag(20)).sendt("a", START, dag(130)));

        assertThat(annet.gjeldende(VURDERINGEN)).isEmpty();
    }

    @Test
    void tilbake_i_samme_jobb_gir_ingen_nye_oppgaver_og_møtet_står_for_den_som_er_helt_borte() {
        svarer("TILBAKE_SAMME_JOBB");

        assertThat(forlop.fortalt()).containsExactly("lukket FELLES_VURDERING UTFORT");
        assertThat(forlop.milepael(MOTET).plikt().frist()).isEqualTo(dag(182));
    }

    @Test
    void tilbake_i_samme_jobb_og_gradert_gir_ikke_noe_dialogmøte_2() {
        svarer("TILBAKE_SAMME_JOBB").faar(den(dag(46)).gradert("b", dag(131), dag(200)));

        assertThat(forlop.gjeldende(MOTET)).isEmpty();
    }

    @Test
    void tilbake_med_tilrettelegging_ber_nav_om_bistand() {
        svarer("TILBAKE_MED_TILRETTELEGGING");

        assertThat(forlop.fortalt()).contains("aktivert TILRETTELEGGINGSBISTAND");
    }

    @Test
    void har_nav_gitt_bistanden_faller_dialogmøte_2_bort() {
        svarer("TILBAKE_MED_TILRETTELEGGING").beslutter("TILRETTELEGGINGSBISTAND", OPPFYLL, null, null, dag(50));

        assertThat(forlop.gjeldende(MOTET)).isEmpty();
    }

    @Test
    void ikke_tilbake_ber_nav_vurdere_arbeidsevnen() {
        svarer("IKKE_TILBAKE");

        assertThat(forlop.fortalt()).contains("aktivert ARBEIDSEVNEVURDERING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USIKKER", "UENIGE"})
    void en_usikker_vurdering_framskynder_dialogmøte_2(String svar) {
        svarer(svar);

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.milepael(MOTET).plikt().frist()).isEqualTo(dag(71));
    }

    @Test
    void svarer_ingen_innen_fristen_framskyndes_dialogmøte_2_dagen_etter() {
        forlop.gaarTil(dag(56));
        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.PLANLAGT);

        forlop.gaarTil(dag(57));

        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.AKTIV);
    }

    @Test
    void angres_svaret_gjelder_det_som_om_ingen_har_svart() {
        svarer("USIKKER").angrer(VURDERINGEN, dag(46));

        assertThat(forlop.milepael(VURDERINGEN).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.milepael(MOTET).status()).isEqualTo(Status.PLANLAGT);
    }

    @Test
    void den_alvorlig_syke_er_unntatt_og_møtet_står_der_kalenderen_har_det() {
        forlop.beslutter(VURDERINGEN, UNNTA, "ALVORLIG_SYKDOM", null, dag(45));

        assertThat(forlop.milepael(MOTET).plikt().aktiveres()).isEqualTo(dag(120));
    }

    @Test
    void aktivitetskravet_vurderes_uansett_svar() {
        svarer("TILBAKE_SAMME_JOBB");

        assertThat(forlop.milepael("AKTIVITETSKRAV").status()).isEqualTo(Status.AKTIV);
    }

    private Saksforlop svarer(String svar) {
        return forlop.beslutter(VURDERINGEN, VURDER_SAMMEN, svar, null, dag(45));
    }
}
