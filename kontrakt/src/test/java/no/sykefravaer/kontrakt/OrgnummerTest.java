package no.sykefravaer.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrgnummerTest {

    static LongStream fro() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void kontrollsifferet_dømmes_som_fasiten(long fro) {
        new Random(fro)
                .ints(2_000, 0, 1_000_000_000)
                .mapToObj("%09d"::formatted)
                .forEach(tall -> assertThat(new Orgnummer(tall).erGyldig())
                        .as(tall)
                        .isEqualTo(OrganisasjonsnummerValidator.isValid(tall)));
    }

    @Test
    void et_kjent_nummer_er_gyldig() {
        assertThat(new Orgnummer("889640782").erGyldig()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31102833", "3110283344", "31102833a"})
    void noe_annet_enn_ni_siffer_avvises(String verdi) {
        assertThatThrownBy(() -> new Orgnummer(verdi)).hasMessage("Et organisasjonsnummer skal ha ni siffer");
    }
}
