package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Form.OPPGAVE;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.*;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.dag;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Part;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.domene.Plikt.Sykepenger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Uke 39: Nav skriver til den sykmeldte. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SnartSluttPaSykepengerTest {

    @Test
    void sykmeldt_til_dag_229_gir_plikt() {
        assertThat(sykmeldtDager(229).naadde("SNART_SLUTT_PA_SYKEPENGER")).hasSize(1);
    }

    @Test
    void sykmeldt_til_dag_228_gir_ikke_plikt() {
        assertThat(sykmeldtDager(228).naadde("SNART_SLUTT_PA_SYKEPENGER")).isEmpty();
    }

    @Test
    void fristen_er_dag_273_når_maksdato_er_mer_enn_13_uker_etter() {
        assertThat(medMaksdato(dag(365)).frist()).isEqualTo(dag(273));
    }

    @Test
    void fristen_er_13_uker_før_maksdato_når_det_er_tidligere() {
        assertThat(medMaksdato(dag(363)).frist()).isEqualTo(dag(272));
        assertThat(medMaksdato(dag(200)).frist()).isEqualTo(dag(109));
    }

    @Test
    void uten_tidligere_fravær_er_maksdato_dag_362_og_fristen_dag_271() {
        assertThat(sykmeldtDager(240).plikt("SNART_SLUTT_PA_SYKEPENGER").frist())
                .isEqualTo(dag(271));
    }

    @Test
    void oppgaven_blir_til_seks_uker_før_fristen() {
        assertThat(sykmeldtDager(240).plikt("SNART_SLUTT_PA_SYKEPENGER").aktiveres())
                .isEqualTo(dag(271 - 42));
    }

    @Test
    void oppgaven_blir_aldri_til_før_fraværet_begynner() {
        assertThat(medMaksdato(dag(120)).aktiveres()).isEqualTo(dag(1));
    }

    @Test
    void under_66_dager_igjen_fra_første_dag_gir_brevet_straks() {
        var brev = medMaksdato(dag(80));

        assertThat(brev.aktiveres()).isEqualTo(dag(1));
        assertThat(brev.frist()).isEqualTo(dag(1));
        assertThat(brev.naadd()).isTrue();
    }

    @Test
    void er_sykepengene_slutt_før_fraværet_begynner_kommer_det_ikke_noe_brev() {
        assertThat(sykmeldtDager(240).medMaksdato(dag(0), 248).plikter("SNART_SLUTT_PA_SYKEPENGER"))
                .isEmpty();
    }

    @Test
    void plikten_husker_hva_fristen_hviler_på() {
        assertThat(medMaksdato(dag(200)).sykepenger()).isEqualTo(new Sykepenger(dag(200), 100));
    }

    @Test
    void gjelder_også_uten_arbeidsgiver() {
        assertThat(sykmeldtDager(240).utenArbeidsgiver().naadde("SNART_SLUTT_PA_SYKEPENGER"))
                .hasSize(1);
    }

    @Test
    void er_rutine_uten_lovhjemmel() {
        assertThat(sykmeldtDager(240).plikt("SNART_SLUTT_PA_SYKEPENGER").hjemmel())
                .isEqualTo("Navs rutine, ingen lovhjemmel");
    }

    @Test
    void Nav_og_sykmelder_får_oppgave() {
        assertThat(sykmeldtDager(240).plikt("SNART_SLUTT_PA_SYKEPENGER").mottakere())
                .containsExactly(new Part(NAV, OPPGAVE, null, null), new Part(SYKMELDER, OPPGAVE, null, LEGE));
    }

    private static Plikt medMaksdato(LocalDate dato) {
        return sykmeldtDager(30).medMaksdato(dato, 100).plikt("SNART_SLUTT_PA_SYKEPENGER");
    }
}
