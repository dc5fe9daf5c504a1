package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Form.MELDING;
import static no.sykefravaer.kontrakt.Mottaker.Form.OPPGAVE;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Part;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Uke 52: sykepengene tar slutt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaksdatoTest {

    @Test
    void sykmeldt_til_dag_322_gir_plikt() {
        assertThat(sykmeldtDager(322).naadde("MAKSDATO")).hasSize(1);
    }

    @Test
    void sykmeldt_til_dag_321_gir_ikke_plikt() {
        assertThat(sykmeldtDager(321).naadde("MAKSDATO")).isEmpty();
    }

    @Test
    void fristen_er_dag_364() {
        assertThat(sykmeldtDager(330).plikt("MAKSDATO").frist()).isEqualTo(LocalDate.of(2025, 3, 2));
    }

    @Test
    void oppgaven_blir_til_seks_uker_før_fristen() {
        assertThat(sykmeldtDager(330).plikt("MAKSDATO").aktiveres()).isEqualTo(LocalDate.of(2025, 1, 19));
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
