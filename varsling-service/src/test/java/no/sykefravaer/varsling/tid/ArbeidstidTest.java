package no.sykefravaer.varsling.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArbeidstidTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-06T07:00:00Z, true", // onsdag kl. 8
        "2024-03-06T06:59:59Z, false",
        "2024-03-06T15:00:00Z, false", // kl. 16
        "2024-07-03T06:00:00Z, true", // sommertid
        "2024-03-09T10:00:00Z, false", // lørdag
        "2024-03-10T10:00:00Z, false", // søndag
        "2024-03-28T10:00:00Z, false", // skjærtorsdag
        "2024-05-17T10:00:00Z, false"
    })
    void hverdager_mellom_8_og_16_i_norge_er_arbeidstid(Instant tid, boolean arbeid) {
        assertThat(Arbeidstid.er(tid)).isEqualTo(arbeid);
    }
}
