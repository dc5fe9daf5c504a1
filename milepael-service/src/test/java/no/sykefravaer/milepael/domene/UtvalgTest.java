package no.sykefravaer.milepael.domene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hvem som skal regnes på nytt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UtvalgTest {

    @Test
    void alle_er_bare_alle_når_det_er_sagt() {
        assertThat(new Utvalg(true, null, null, null, null).erAlle()).isTrue();
        assertThat(new Utvalg(false, null, null, null, null).erAlle()).isFalse();
        assertThat(new Utvalg(null, null, null, null, null).erAlle()).isFalse();
    }

    @Test
    void hvert_krav_avgrenser() {
        assertThat(new Utvalg(null, List.of(new UUID(0, 1)), null, null, null).avgrenser())
                .isTrue();
        assertThat(new Utvalg(null, null, "MAKSDATO", null, null).avgrenser()).isTrue();
        assertThat(new Utvalg(null, null, null, "2014", null).avgrenser()).isTrue();
        assertThat(new Utvalg(null, null, null, null, LocalDate.of(2026, 7, 1)).avgrenser())
                .isTrue();
    }

    @Test
    void uten_noe_krav_er_ingenting_avgrenset() {
        assertThat(new Utvalg(true, null, null, null, null).avgrenser()).isFalse();
    }
}
