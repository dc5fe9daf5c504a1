package no.sykefravaer.milepael.statistikk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.milepael.statistikk.Kontorhistorikk.Opplyst;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KontorhistorikkTest {

    final Kontorhistorikk flyttet = new Kontorhistorikk(List.of(
            new Opplyst(Instant.parse("2026-03-02T08:00:00Z"), "0315"),
            new Opplyst(Instant.parse("2026-05-31T22:30:00Z"), "1719"))); // 1. juni i Norge

    @Test
    void kontoret_er_det_registeret_sist_hadde_fortalt_om_den_dagen() {
        assertThat(flyttet.paa(LocalDate.of(2026, 5, 31))).isEqualTo("0315");
        assertThat(flyttet.paa(LocalDate.of(2026, 6, 1))).isEqualTo("1719");
    }

    @Test
    void før_registeret_hadde_fortalt_noe_er_det_det_første() {
        assertThat(flyttet.paa(LocalDate.of(2025, 1, 1))).isEqualTo("0315");
    }
}
