package no.sykefravaer.varsling.mottaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Påminnelsen klokka 9 to dager før siste dag er 63 timer før midnatt etter fristen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaaminnelseTest {

    static final Optional<Duration> FORUT = Optional.of(Duration.ofHours(63));
    static final LocalDate I_DAG = LocalDate.of(2024, 3, 10);

    @Test
    void den_regnes_fra_fristen_så_den_følger_med_når_fristen_flyttes() {
        assertThat(Paaminnelse.om(I_DAG.plusDays(20), FORUT, I_DAG)).isEqualTo(new Paaminnelse("PT63H"));
    }

    @Test
    void i_morgen_er_tidlig_nok() {
        assertThat(Paaminnelse.om(I_DAG.plusDays(3), FORUT, I_DAG)).isNotNull();
    }

    @Test
    void ingen_minnes_på_det_de_får_i_dag() {
        assertThat(Paaminnelse.om(I_DAG.plusDays(2), FORUT, I_DAG)).isNull();
    }

    @Test
    void uten_frist_er_det_ingenting_å_minne_om() {
        assertThat(Paaminnelse.om(null, FORUT, I_DAG)).isNull();
    }

    @Test
    void den_som_ikke_vil_minne_på_noe_slipper() {
        assertThat(Paaminnelse.om(I_DAG.plusDays(20), Optional.empty(), I_DAG)).isNull();
    }
}
