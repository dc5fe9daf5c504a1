package no.sykefravaer.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerditypeTest {

    private static final Periode JANUAR = periode("2024-01-01", "2024-01-31");

    @ParameterizedTest
    @ValueSource(strings = {"1", "1234567", "123456789"})
    void hpr_er_ett_til_ni_siffer(String verdi) {
        assertThat(new Hpr(verdi)).hasToString(verdi);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890", "12a"})
    void annet_er_ikke_et_hpr_nummer(String verdi) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hpr(verdi));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100})
    void en_grad_er_fra_0_til_100(int prosent) {
        assertThat(new Grad(prosent).prosent()).isEqualTo(prosent);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void utenfor_0_til_100_er_ingen_grad(int prosent) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grad(prosent));
    }

    @Test
    void en_periode_på_én_dag_har_én_dag() {
        assertThat(periode("2024-01-01", "2024-01-01").dager()).isEqualTo(1);
    }

    @Test
    void fom_kan_ikke_være_etter_tom() {
        assertThatIllegalArgumentException().isThrownBy(() -> periode("2024-01-02", "2024-01-01"));
    }

    @Test
    void en_periode_har_begge_ender() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Periode(LocalDate.of(2024, 1, 1), null));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31,false", "2024-01-01,true", "2024-01-31,true", "2024-02-01,false"})
    void endene_er_med_i_perioden(LocalDate dato, boolean med) {
        assertThat(JANUAR.inneholder(dato)).isEqualTo(med);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-01,2023-12-31,false",
        "2023-12-01,2024-01-01,true",
        "2024-01-10,2024-01-11,true",
        "2023-01-01,2024-12-31,true",
        "2024-01-31,2024-02-10,true",
        "2024-02-01,2024-02-10,false"
    })
    void perioder_overlapper_når_de_deler_en_dag(String fom, String tom, boolean overlapper) {
        assertThat(JANUAR.overlapper(periode(fom, tom))).isEqualTo(overlapper);
        assertThat(periode(fom, tom).overlapper(JANUAR)).isEqualTo(overlapper);
    }

    @Test
    void en_gradert_periode_uten_grad_avvises() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sykmeldingsperiode(
                        JANUAR.fom(), JANUAR.tom(), Sykmeldingsperiode.Type.GRADERT, null, null, null));
    }

    private static Periode periode(String fom, String tom) {
        return new Periode(LocalDate.parse(fom), LocalDate.parse(tom));
    }
}
