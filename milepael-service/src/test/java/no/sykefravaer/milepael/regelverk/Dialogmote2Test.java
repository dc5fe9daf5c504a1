package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Form.OPPGAVE;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Part;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Uke 26: Nav holder dialogmøte 2. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class Dialogmote2Test {

    @Test
    void sykmeldt_til_dag_120_gir_plikt() {
        assertThat(sykmeldtDager(120).naadde("DIALOGMOTE_2")).hasSize(1);
    }

    @Test
    void sykmeldt_til_dag_119_gir_ikke_plikt() {
        assertThat(sykmeldtDager(119).naadde("DIALOGMOTE_2")).isEmpty();
    }

    @Test
    void fristen_er_dag_182() {
        assertThat(sykmeldtDager(130).plikt("DIALOGMOTE_2").frist()).isEqualTo(LocalDate.of(2024, 9, 1));
    }

    @Test
    void oppgaven_blir_til_119_dager_etter_start() {
        assertThat(sykmeldtDager(130).plikt("DIALOGMOTE_2").aktiveres()).isEqualTo(LocalDate.of(2024, 7, 1));
    }

    @Test
    void gjelder_også_den_som_er_delvis_sykmeldt() {
        assertThat(sykmeldtDager(130).delvis().naadde("DIALOGMOTE_2")).hasSize(1);
    }

    @Test
    void gjelder_ikke_uten_arbeidsgiver() {
        assertThat(sykmeldtDager(130).utenArbeidsgiver().plikter("DIALOGMOTE_2"))
                .isEmpty();
    }

    @Test
    void bare_Nav_får_oppgave_før_det_er_kalt_inn() {
        assertThat(sykmeldtDager(130).plikt("DIALOGMOTE_2").mottakere())
                .containsExactly(new Part(NAV, OPPGAVE, null, null));
    }

    @Test
    void hjemmelen_er_folketrygdloven() {
        assertThat(sykmeldtDager(130).plikt("DIALOGMOTE_2").hjemmel()).isEqualTo("folketrygdloven § 8-7 a andre ledd");
    }
}
