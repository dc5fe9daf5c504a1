package no.sykefravaer.varsling.app;

import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallidTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "to\nlinjer", "nul\u0000", PERSONIDENT})
    void noe_som_ikke_er_en_id_erstattes(String verdi) {
        assertThat(Callid.gyldigEllerNy(verdi)).isNotEqualTo(verdi).hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc-123", "CallId_1.2:3"})
    void en_id_beholdes(String verdi) {
        assertThat(Callid.gyldigEllerNy(verdi)).isEqualTo(verdi);
    }
}
