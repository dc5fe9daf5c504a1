package no.sykefravaer.milepael.domene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fasiten er regnet med et annet bibliotek (Python uuid5). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NavngittUuidTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a, 643fd3ee-52bc-5902-9cf5-33342455857c",
        "milepæl/1/MilepaelAktivert, 8c0a9505-2d9b-5f5d-80df-0d47acbaac7e",
        "x0, 966870ae-349a-5581-9e40-15228abf2e7f",
        "x1, fe354c08-24da-5457-bcaa-00748a1144e3",
        "x2, 656c8cf9-f25c-5d1a-8878-74672df7dbac",
        "x3, 23d59b5c-de62-55fc-92b3-56e46ee4c7b9"
    })
    void navnet_gir_den_samme_id_som_hos_andre(String navn, UUID id) {
        assertThat(NavngittUuid.av(navn)).isEqualTo(id);
    }

    @Test
    void versjonen_er_fem() {
        assertThat(NavngittUuid.av("a").version()).isEqualTo(5);
        assertThat(NavngittUuid.av("a").variant()).isEqualTo(2);
    }
}
