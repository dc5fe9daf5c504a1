package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Form.MELDING;
import static no.sykefravaer.kontrakt.Mottaker.Form.OPPGAVE;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Part;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Uke 9, bare etter loven av 2011: arbeidsgiver rapporterer til Nav. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RapportTilNavTest {

    private static final LocalDate I_2012 = LocalDate.of(2012, 1, 2);

    @Test
    void gjelder_når_fristen_er_30_juni_2014() {
        assertThat(medFrist(LocalDate.of(2014, 6, 30), 9).naadde("RAPPORT_TIL_NAV"))
                .hasSize(1);
    }

    @Test
    void er_opphevet_når_fristen_er_1_juli_2014() {
        assertThat(medFrist(LocalDate.of(2014, 7, 1), 9).plikter("RAPPORT_TIL_NAV"))
                .isEmpty();
    }

    @Test
    void sykmeldt_til_dag_63_gir_plikt() {
        assertThat(sykmeldt(I_2012, I_2012.plusDays(62)).naadde("RAPPORT_TIL_NAV"))
                .hasSize(1);
    }

    @Test
    void sykmeldt_til_dag_62_gir_ikke_plikt() {
        assertThat(sykmeldt(I_2012, I_2012.plusDays(61)).naadde("RAPPORT_TIL_NAV"))
                .isEmpty();
    }

    @Test
    void fristen_er_dag_63() {
        assertThat(sykmeldt(I_2012, I_2012.plusDays(99))
                        .plikt("RAPPORT_TIL_NAV")
                        .frist())
                .isEqualTo(LocalDate.of(2012, 3, 4));
    }

    @Test
    void oppgaven_blir_til_49_dager_etter_start() {
        assertThat(sykmeldt(I_2012, I_2012.plusDays(99))
                        .plikt("RAPPORT_TIL_NAV")
                        .aktiveres())
                .isEqualTo(LocalDate.of(2012, 2, 20));
    }

    @Test
    void gjelder_også_ved_delvis_fravær() {
        assertThat(sykmeldt(I_2012, I_2012.plusDays(99)).delvis().naadde("RAPPORT_TIL_NAV"))
                .hasSize(1);
    }

    @Test
    void gjelder_ikke_uten_arbeidsgiver() {
        assertThat(sykmeldt(I_2012, I_2012.plusDays(99)).utenArbeidsgiver().plikter("RAPPORT_TIL_NAV"))
                .isEmpty();
    }

    @Test
    void arbeidsgiver_får_oppgave_og_Nav_melding() {
        assertThat(sykmeldt(I_2012, I_2012.plusDays(99))
                        .plikt("RAPPORT_TIL_NAV")
                        .mottakere())
                .containsExactly(new Part(ARBEIDSGIVER, OPPGAVE, BEDRIFT, null), new Part(NAV, MELDING, null, null));
    }

    @Test
    void hjemmelen_er_folketrygdloven() {
        assertThat(sykmeldt(I_2012, I_2012.plusDays(99))
                        .plikt("RAPPORT_TIL_NAV")
                        .hjemmel())
                .isEqualTo("folketrygdloven § 25-2 tredje ledd");
    }
}
