package no.sykefravaer.milepael.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.Map;
import no.sykefravaer.milepael.domene.Innforing;
import org.junit.jupiter.api.Test;

class InnforingsoppsettTest {

    @Test
    void uten_oppsett_er_det_ingen_innføringsdato() {
        assertThat(oppsett(Map.of()).innforing()).isEqualTo(Innforing.INGEN);
    }

    @Test
    void datoene_leses_også_fra_miljøet() {
        var miljo = Map.of("INNFORING_DATO", "2027-01-04", "INNFORING_KONTOR_0315", "2027-02-01");

        assertThat(oppsett(miljo).innforing())
                .isEqualTo(new Innforing(LocalDate.of(2027, 1, 4), Map.of("0315", LocalDate.of(2027, 2, 1))));
    }

    @Test
    void et_kontor_uten_fire_siffer_stanser_oppstarten() {
        var feil = oppsett(Map.of("INNFORING_KONTOR_315", "2027-02-01"));

        assertThatThrownBy(feil::innforing).hasMessageContaining("fire siffer");
    }

    private static Innforingsoppsett oppsett(Map<String, String> miljo) {
        return new SmallRyeConfigBuilder()
                .withMapping(Innforingsoppsett.class)
                .withSources(new EnvConfigSource(miljo, 300))
                .build()
                .getConfigMapping(Innforingsoppsett.class);
    }
}
