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

/** Uke 12: Nav følger opp den som ikke har arbeidsgiver. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OppfolgingUtenArbeidsgiverTest {

    @Test
    void sykmeldt_til_dag_29_gir_plikt() {
        assertThat(sykmeldtDager(29).utenArbeidsgiver().naadde("OPPFOLGING_UTEN_ARBEIDSGIVER"))
                .hasSize(1);
    }

    @Test
    void sykmeldt_til_dag_28_gir_ikke_plikt() {
        assertThat(sykmeldtDager(28).utenArbeidsgiver().naadde("OPPFOLGING_UTEN_ARBEIDSGIVER"))
                .isEmpty();
    }

    @Test
    void fristen_er_dag_84() {
        assertThat(sykmeldtDager(60)
                        .utenArbeidsgiver()
                        .plikt("OPPFOLGING_UTEN_ARBEIDSGIVER")
                        .frist())
                .isEqualTo(LocalDate.of(2024, 5, 26));
    }

    @Test
    void oppgaven_blir_til_28_dager_etter_start() {
        assertThat(sykmeldtDager(60)
                        .utenArbeidsgiver()
                        .plikt("OPPFOLGING_UTEN_ARBEIDSGIVER")
                        .aktiveres())
                .isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @Test
    void gjelder_ikke_den_som_har_arbeidsgiver() {
        assertThat(sykmeldtDager(100).plikter("OPPFOLGING_UTEN_ARBEIDSGIVER")).isEmpty();
    }

    @Test
    void gjelder_også_den_som_er_delvis_sykmeldt() {
        assertThat(sykmeldtDager(60).utenArbeidsgiver().delvis().naadde("OPPFOLGING_UTEN_ARBEIDSGIVER"))
                .hasSize(1);
    }

    @Test
    void bare_Nav_får_oppgave() {
        assertThat(sykmeldtDager(60)
                        .utenArbeidsgiver()
                        .plikt("OPPFOLGING_UTEN_ARBEIDSGIVER")
                        .mottakere())
                .containsExactly(new Part(NAV, OPPGAVE, null, null));
    }

    @Test
    void hjemmelen_er_folketrygdloven() {
        assertThat(sykmeldtDager(60)
                        .utenArbeidsgiver()
                        .plikt("OPPFOLGING_UTEN_ARBEIDSGIVER")
                        .hjemmel())
                .isEqualTo("folketrygdloven § 8-7 a første ledd");
    }
}
