package no.sykefravaer.varsling.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KlokkeTest {

    @Test
    void en_klokke_som_ikke_er_flyttet_har_ingen_simulert_dato() {
        assertThat(new Klokke(Clock.systemUTC()).simulertDato()).isEmpty();
    }

    @Test
    void en_flyttet_klokke_sier_hvilken_dag_den_viser() {
        var flyttet = Clock.fixed(Instant.parse("2024-05-11T22:30:00Z"), ZoneOffset.UTC);

        assertThat(new Klokke(flyttet).simulertDato()).contains(LocalDate.of(2024, 5, 12));
    }
}
