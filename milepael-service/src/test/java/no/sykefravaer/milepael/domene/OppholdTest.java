package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hva som skiller to sykefravær, og hva som ikke gjør det. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OppholdTest {

    @Test
    void ingen_fakta_gir_ingen_tilfeller() {
        assertThat(tilfeller()).isEmpty();
    }

    @Test
    void femten_dager_ingen_sier_noe_om_skiller_ikke() {
        var tilfelle = tilfelle(sendt("s1", 1, "A", helt(1, 10)), sendt("s2", 2, "A", helt(26, 30)));

        assertThat(tilfelle.periode()).isEqualTo(new Periode(dag(1), dag(30)));
    }

    @Test
    void den_sekstende_dagen_skiller() {
        var tilfeller = tilfeller(sendt("s1", 1, "A", helt(1, 10)), sendt("s2", 2, "A", helt(27, 30)));

        assertThat(tilfeller).extracting(Oppfolgingstilfelle::start).containsExactly(dag(1), dag(27));
    }

    @Test
    void slutten_er_siste_sykedag_før_oppholdet() {
        var tilfeller = tilfeller(sendt("s1", 1, "A", helt(1, 10)), sendt("s2", 2, "A", helt(27, 30)));

        assertThat(tilfeller).extracting(Oppfolgingstilfelle::slutt).containsExactly(dag(10), dag(30));
    }

    @Test
    void hull_ligger_i_tilfellet_men_telles_ikke() {
        var tilfelle = tilfelle(sendt("s1", 1, "A", helt(1, 10)), sendt("s2", 2, "A", helt(21, 30)));

        assertThat(tilfelle.antallSykedager()).isEqualTo(20);
    }

    @Test
    void overlappende_dager_telles_én_gang() {
        var tilfelle = tilfelle(sendt("s1", 1, "A", helt(1, 10)), sendt("s2", 2, "A", helt(5, 20)));

        assertThat(tilfelle.antallSykedager()).isEqualTo(20);
    }

    @Test
    void helgene_er_vanlige_dager() {
        var tilfeller = tilfeller(sendt("s1", 1, "A", helt(1, 5)), sendt("s2", 2, "A", helt(22, 26)));

        assertThat(tilfeller).hasSize(2);
    }

    @Test
    void arbeidsdager_og_udekkede_dager_teller_sammen() {
        var tilfeller =
                tilfeller(sendt("s1", 1, "A", helt(1, 10), gradert(11, 18, 0)), sendt("s2", 2, "A", helt(27, 30)));

        assertThat(tilfeller).hasSize(2);
    }

    @Test
    void en_sykedag_midt_i_begynner_tellingen_på_nytt() {
        var tilfeller = tilfeller(
                sendt("s1", 1, "A", helt(1, 1)), sendt("s2", 2, "A", helt(16, 16)), sendt("s3", 3, "A", helt(31, 31)));

        assertThat(tilfeller).hasSize(1);
    }

    @Test
    void en_sykmelding_fra_før_2022_teller_som_andre() {
        var gammel = new Sykmeldingsperiode(
                LocalDate.of(2012, 1, 2), LocalDate.of(2012, 1, 20), Type.INGEN_AKTIVITET, null, null, null);

        assertThat(tilfelle(ny("s1", 1, "A", gammel)).antallSykedager()).isEqualTo(19);
    }
}
