package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Form.MELDING;
import static no.sykefravaer.kontrakt.Mottaker.Form.OPPGAVE;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Part;
import no.sykefravaer.milepael.domene.Plikt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Uke 4: arbeidsgiver lager oppfølgingsplan. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OppfolgingsplanTest {

    @Test
    void sykmeldt_til_dag_28_gir_plikt() {
        assertThat(sykmeldtDager(28).naadde("OPPFOLGINGSPLAN")).hasSize(1);
    }

    @Test
    void sykmeldt_til_dag_27_gir_ikke_plikt() {
        assertThat(sykmeldtDager(27).naadde("OPPFOLGINGSPLAN")).isEmpty();
    }

    @Test
    void sykmeldt_til_dag_27_gir_en_mulig_plikt() {
        assertThat(sykmeldtDager(27).plikter("OPPFOLGINGSPLAN"))
                .extracting(Plikt::naadd)
                .containsExactly(false);
    }

    @Test
    void fristen_er_dag_28() {
        assertThat(sykmeldtDager(60).plikt("OPPFOLGINGSPLAN").frist()).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void oppgaven_blir_til_14_dager_etter_start() {
        assertThat(sykmeldtDager(60).plikt("OPPFOLGINGSPLAN").aktiveres()).isEqualTo(LocalDate.of(2024, 3, 18));
    }

    @Test
    void gjelder_også_ved_delvis_fravær() {
        assertThat(sykmeldtDager(60).delvis().naadde("OPPFOLGINGSPLAN")).hasSize(1);
    }

    @Test
    void gjelder_ikke_uten_arbeidsgiver() {
        assertThat(sykmeldtDager(60).utenArbeidsgiver().plikter("OPPFOLGINGSPLAN"))
                .isEmpty();
    }

    @Test
    void hjemmelen_er_arbeidsmiljøloven() {
        assertThat(sykmeldtDager(60).plikt("OPPFOLGINGSPLAN").hjemmel())
                .isEqualTo("arbeidsmiljøloven § 4-6 tredje ledd");
    }

    @Test
    void arbeidsgiver_har_ansvaret() {
        assertThat(sykmeldtDager(60).plikt("OPPFOLGINGSPLAN").ansvarlig()).isEqualTo(ARBEIDSGIVER);
    }

    @Test
    void arbeidsgiver_får_oppgave_og_sykmelder_melding() {
        assertThat(sykmeldtDager(60).plikt("OPPFOLGINGSPLAN").mottakere())
                .containsExactly(
                        new Part(ARBEIDSGIVER, OPPGAVE, BEDRIFT, null), new Part(SYKMELDER, MELDING, null, LEGE));
    }
}
