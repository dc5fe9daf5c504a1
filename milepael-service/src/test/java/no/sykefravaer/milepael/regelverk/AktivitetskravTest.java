package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Form.OPPGAVE;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Part;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Uke 8: Nav vurderer aktivitetskravet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AktivitetskravTest {

    @Test
    void sykmeldt_til_dag_56_gir_plikt() {
        assertThat(sykmeldtDager(56).naadde("AKTIVITETSKRAV")).hasSize(1);
    }

    @Test
    void sykmeldt_til_dag_55_gir_ikke_plikt() {
        assertThat(sykmeldtDager(55).naadde("AKTIVITETSKRAV")).isEmpty();
    }

    @Test
    void fristen_er_dag_56() {
        assertThat(sykmeldtDager(60).plikt("AKTIVITETSKRAV").frist()).isEqualTo(LocalDate.of(2024, 4, 28));
    }

    @Test
    void oppgaven_blir_til_42_dager_etter_start() {
        assertThat(sykmeldtDager(60).plikt("AKTIVITETSKRAV").aktiveres()).isEqualTo(LocalDate.of(2024, 4, 15));
    }

    @Test
    void femtifem_sykedager_er_for_få() {
        assertThat(sykmeldtDager(70).medSykedager(55).naadde("AKTIVITETSKRAV")).isEmpty();
    }

    @Test
    void når_dag_56_er_passert_før_56_sykedager_er_nådd_står_fristen() {
        assertThat(sykmeldtDager(70).medSykedager(56).plikt("AKTIVITETSKRAV").frist())
                .isEqualTo(LocalDate.of(2024, 4, 28));
    }

    @Test
    void femtifem_sykedager_gir_en_mulig_plikt() {
        assertThat(sykmeldtDager(70).medSykedager(55).plikt("AKTIVITETSKRAV").naadd())
                .isFalse();
    }

    @Test
    void gradert_ved_slutten_oppfyller_kravet_av_seg_selv() {
        assertThat(sykmeldtDager(60).delvis().plikter("AKTIVITETSKRAV")).isEmpty();
    }

    @Test
    void gjelder_også_uten_arbeidsgiver() {
        assertThat(sykmeldtDager(60).utenArbeidsgiver().naadde("AKTIVITETSKRAV"))
                .hasSize(1);
    }

    @Test
    void Nav_og_sykmelder_får_oppgave_og_arbeidsgiver_ingenting() {
        assertThat(sykmeldtDager(60).plikt("AKTIVITETSKRAV").mottakere())
                .containsExactly(new Part(NAV, OPPGAVE, null, null), new Part(SYKMELDER, OPPGAVE, null, LEGE));
    }

    @Test
    void hjemmelen_er_paragraf_8_4_til_og_med_31_mai_2021() {
        assertThat(medFrist(LocalDate.of(2021, 5, 31), 8)
                        .plikt("AKTIVITETSKRAV")
                        .hjemmel())
                .isEqualTo("folketrygdloven § 8-4 andre ledd");
    }

    @Test
    void hjemmelen_er_paragraf_8_8_fra_og_med_1_juni_2021() {
        assertThat(medFrist(LocalDate.of(2021, 6, 1), 8).plikt("AKTIVITETSKRAV").hjemmel())
                .isEqualTo("folketrygdloven § 8-8 andre ledd");
    }

    @Test
    void ny_hjemmel_er_ikke_en_ny_versjon() {
        assertThat(medFrist(LocalDate.of(2021, 6, 1), 8).plikt("AKTIVITETSKRAV").regelverk())
                .isEqualTo("2014");
    }
}
