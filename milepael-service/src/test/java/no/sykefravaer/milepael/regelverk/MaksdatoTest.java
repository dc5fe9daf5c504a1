package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Form.MELDING;
import static no.sykefravaer.kontrakt.Mottaker.Form.OPPGAVE;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.*;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.dag;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.milepael.domene.Part;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Uke 52: sykepengene tar slutt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaksdatoTest {

    @Test
    void sykmeldt_til_seks_uker_før_maksdato_gir_plikt() {
        assertThat(sykmeldtDager(320).naadde("MAKSDATO")).hasSize(1);
    }

    @Test
    void sykmeldt_til_dagen_før_gir_ikke_plikt() {
        assertThat(sykmeldtDager(319).naadde("MAKSDATO")).isEmpty();
    }

    @Test
    void uten_tidligere_fravær_er_fristen_dag_362_når_fraværet_begynner_en_mandag() {
        assertThat(sykmeldtDager(330).plikt("MAKSDATO").frist()).isEqualTo(dag(362));
    }

    @Test
    void fristen_er_maksdato_enten_den_er_før_eller_etter_at_52_uker_er_omme() {
        assertThat(sykmeldtDager(330)
                        .medMaksdato(dag(200), 100)
                        .plikt("MAKSDATO")
                        .frist())
                .isEqualTo(dag(200));
        assertThat(sykmeldtDager(330).medMaksdato(dag(400), 0).plikt("MAKSDATO").frist())
                .isEqualTo(dag(400));
    }

    @Test
    void oppgaven_blir_til_seks_uker_før_fristen_men_aldri_før_fraværet_begynner() {
        assertThat(sykmeldtDager(330).plikt("MAKSDATO").aktiveres()).isEqualTo(dag(320));
        assertThat(sykmeldtDager(10).medMaksdato(dag(42), 200).plikt("MAKSDATO").aktiveres())
                .isEqualTo(dag(1));
    }

    @Test
    void er_sykepengene_slutt_før_fraværet_begynner_er_det_ingen_plikt() {
        assertThat(sykmeldtDager(330).medMaksdato(dag(1), 247).plikter("MAKSDATO"))
                .hasSize(1);
        assertThat(sykmeldtDager(330).medMaksdato(dag(0), 248).plikter("MAKSDATO"))
                .isEmpty();
    }

    @Test
    void hver_arbeidsgiver_får_melding() {
        assertThat(sykmeldtDager(330)
                        .ogsaaHos(ANNEN_BEDRIFT, 1, 330, false)
                        .plikt("MAKSDATO")
                        .mottakere())
                .containsExactly(
                        new Part(NAV, OPPGAVE, null, null),
                        new Part(ARBEIDSGIVER, MELDING, BEDRIFT, null),
                        new Part(ARBEIDSGIVER, MELDING, ANNEN_BEDRIFT, null),
                        new Part(SYKMELDER, MELDING, null, LEGE));
    }

    @Test
    void en_arbeidsgiver_den_sykmeldte_er_tilbake_hos_får_ikke_vite_noe() {
        assertThat(sykmeldtDager(330)
                        .ogsaaHos(ANNEN_BEDRIFT, 1, 100, false)
                        .plikt("MAKSDATO")
                        .mottakere())
                .extracting(Part::orgnummer)
                .doesNotContain(ANNEN_BEDRIFT);
    }

    @Test
    void uten_arbeidsgiver_får_bare_Nav_og_sykmelder_vite_det() {
        assertThat(sykmeldtDager(330).utenArbeidsgiver().plikt("MAKSDATO").mottakere())
                .containsExactly(new Part(NAV, OPPGAVE, null, null), new Part(SYKMELDER, MELDING, null, LEGE));
    }

    @Test
    void hjemmelen_er_folketrygdloven() {
        assertThat(sykmeldtDager(330).plikt("MAKSDATO").hjemmel())
                .isEqualTo("folketrygdloven § 8-12 og § 8-7 a fjerde ledd");
    }
}
