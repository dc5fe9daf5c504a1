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

/** Uke 39: Nav skriver til den sykmeldte. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SnartSluttPaSykepengerTest {

    @Test
    void sykmeldt_til_dag_231_gir_plikt() {
        assertThat(sykmeldtDager(231).naadde("SNART_SLUTT_PA_SYKEPENGER")).hasSize(1);
    }

    @Test
    void sykmeldt_til_dag_230_gir_ikke_plikt() {
        assertThat(sykmeldtDager(230).naadde("SNART_SLUTT_PA_SYKEPENGER")).isEmpty();
    }

    @Test
    void fristen_er_dag_273() {
        assertThat(sykmeldtDager(240).plikt("SNART_SLUTT_PA_SYKEPENGER").frist())
                .isEqualTo(LocalDate.of(2024, 12, 1));
    }

    @Test
    void oppgaven_blir_til_seks_uker_før_fristen() {
        assertThat(sykmeldtDager(240).plikt("SNART_SLUTT_PA_SYKEPENGER").aktiveres())
                .isEqualTo(LocalDate.of(2024, 10, 20));
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
}
