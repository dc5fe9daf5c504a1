package no.sykefravaer.varsling.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetryAfterTest {

    static final Instant NAA = Instant.parse("2024-03-10T10:00:00Z");

    @Test
    void sekunder() {
        assertThat(RetryAfter.les(" 120 ", NAA)).contains(Duration.ofMinutes(2));
    }

    @Test
    void dato() {
        assertThat(RetryAfter.les("Sun, 10 Mar 2024 10:01:00 GMT", NAA)).contains(Duration.ofMinutes(1));
    }

    @Test
    void det_som_er_passert_eller_uleselig_betyr_ingenting() {
        assertThat(RetryAfter.les("Sun, 10 Mar 2024 09:00:00 GMT", NAA)).isEmpty();
        assertThat(RetryAfter.les("straks", NAA)).isEmpty();
    }

    @Test
    void ingen_får_be_oss_vente_mer_enn_et_døgn() {
        assertThat(RetryAfter.les("999999999", NAA)).contains(Duration.ofDays(1));
    }
}
