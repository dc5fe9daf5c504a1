package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Form.OPPGAVE;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.*;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.milepael.domene.Part;
import no.sykefravaer.milepael.domene.Plikt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Plan og møte 1 finnes for hver arbeidsgiver, og regnes fra første sykedag der. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PerArbeidsgiverTest {

    @Test
    void to_arbeidsgivere_gir_to_planer() {
        assertThat(sykmeldtDager(60).ogsaaHos(ANNEN_BEDRIFT, 11, 60, false).naadde("OPPFOLGINGSPLAN"))
                .extracting(Plikt::orgnummer)
                .containsExactly(BEDRIFT, ANNEN_BEDRIFT);
    }

    @Test
    void hver_plan_har_sin_frist() {
        assertThat(sykmeldtDager(60).ogsaaHos(ANNEN_BEDRIFT, 11, 60, false).naadde("OPPFOLGINGSPLAN"))
                .extracting(Plikt::frist)
                .containsExactly(dag(28), dag(38));
    }

    @Test
    void ukene_telles_fra_første_sykedag_hos_arbeidsgiveren() {
        assertThat(sykmeldtDager(60).ogsaaHos(ANNEN_BEDRIFT, 11, 60, false).naadde("OPPFOLGINGSPLAN"))
                .extracting(Plikt::start)
                .containsExactly(dag(1), dag(11));
    }

    @Test
    void en_arbeidsgiver_som_kommer_til_i_uke_20_har_sin_egen_frist_for_møtet() {
        assertThat(sykmeldtDager(250).ogsaaHos(ANNEN_BEDRIFT, 134, 250, false).naadde("DIALOGMOTE_1"))
                .extracting(Plikt::frist)
                .containsExactly(dag(49), dag(182));
    }

    @Test
    void bare_den_egne_arbeidsgiveren_er_mottaker() {
        assertThat(sykmeldtDager(60)
                        .ogsaaHos(ANNEN_BEDRIFT, 11, 60, false)
                        .naadde("OPPFOLGINGSPLAN")
                        .getLast()
                        .mottakere())
                .contains(new Part(ARBEIDSGIVER, OPPGAVE, ANNEN_BEDRIFT, null))
                .extracting(Part::orgnummer)
                .doesNotContain(BEDRIFT);
    }

    @Test
    void den_som_har_for_kort_fravær_hos_en_arbeidsgiver_har_ingen_plikt_der() {
        assertThat(sykmeldtDager(60).ogsaaHos(ANNEN_BEDRIFT, 1, 27, false).plikter("OPPFOLGINGSPLAN"))
                .extracting(Plikt::orgnummer)
                .containsExactly(BEDRIFT);
    }

    @Test
    void delvis_hos_den_ene_gir_møte_bare_hos_den_andre() {
        assertThat(sykmeldtDager(60).ogsaaHos(ANNEN_BEDRIFT, 1, 60, true).plikter("DIALOGMOTE_1"))
                .extracting(Plikt::orgnummer)
                .containsExactly(BEDRIFT);
    }

    @Test
    void de_andre_pliktene_er_for_personen() {
        assertThat(sykmeldtDager(60).ogsaaHos(ANNEN_BEDRIFT, 11, 60, false).naadde("AKTIVITETSKRAV"))
                .extracting(Plikt::orgnummer)
                .containsExactly((String) null);
    }
}
