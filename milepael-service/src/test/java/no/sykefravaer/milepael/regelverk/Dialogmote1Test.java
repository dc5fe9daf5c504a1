package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Form.MELDING;
import static no.sykefravaer.kontrakt.Mottaker.Form.OPPGAVE;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Part;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Uke 7: arbeidsgiver innkaller til dialogmøte 1. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class Dialogmote1Test {

    @Test
    void sykmeldt_til_dag_49_gir_plikt() {
        assertThat(sykmeldtDager(49).naadde("DIALOGMOTE_1")).hasSize(1);
    }

    @Test
    void sykmeldt_til_dag_48_gir_ikke_plikt() {
        assertThat(sykmeldtDager(48).naadde("DIALOGMOTE_1")).isEmpty();
    }

    @Test
    void fristen_er_dag_49() {
        assertThat(sykmeldtDager(60).plikt("DIALOGMOTE_1").frist()).isEqualTo(LocalDate.of(2024, 4, 21));
    }

    @Test
    void oppgaven_blir_til_28_dager_etter_start() {
        assertThat(sykmeldtDager(60).plikt("DIALOGMOTE_1").aktiveres()).isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @Test
    void delvis_fravær_gir_ikke_plikt() {
        assertThat(sykmeldtDager(60).delvis().plikter("DIALOGMOTE_1")).isEmpty();
    }

    @Test
    void delvis_fravær_gir_plikt_etter_loven_av_2011() {
        assertThat(medFrist(LocalDate.of(2014, 6, 30), 7).delvis().naadde("DIALOGMOTE_1"))
                .hasSize(1);
    }

    @Test
    void delvis_fravær_gir_ikke_plikt_når_fristen_er_dagen_loven_av_2014_trer_i_kraft() {
        assertThat(medFrist(LocalDate.of(2014, 7, 1), 7).delvis().naadde("DIALOGMOTE_1"))
                .isEmpty();
    }

    @Test
    void gjelder_ikke_uten_arbeidsgiver() {
        assertThat(sykmeldtDager(60).utenArbeidsgiver().plikter("DIALOGMOTE_1")).isEmpty();
    }

    @Test
    void hjemmelen_er_arbeidsmiljøloven() {
        assertThat(sykmeldtDager(60).plikt("DIALOGMOTE_1").hjemmel()).isEqualTo("arbeidsmiljøloven § 4-6 fjerde ledd");
    }

    @Test
    void arbeidsgiver_får_oppgave_og_sykmelder_melding() {
        assertThat(sykmeldtDager(60).plikt("DIALOGMOTE_1").mottakere())
                .containsExactly(
                        new Part(ARBEIDSGIVER, OPPGAVE, BEDRIFT, null), new Part(SYKMELDER, MELDING, null, LEGE));
    }
}
