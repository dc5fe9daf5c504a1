package no.sykefravaer.systemtest;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import no.sykefravaer.systemtest.drift.Driftsfiler;
import no.sykefravaer.systemtest.drift.Promtool;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Varslene gjelder når de skal, og sier hva som har skjedd, hva det betyr og hva som skal gjøres. */
@Order(1)
class DriftsvarslerTest {

    @Test
    void varslene_gjelder_når_de_skal_og_ellers_ikke() {
        var svar = Promtool.kjor("test", "rules", "varsler_test.yml");

        assertThat(svar.kode()).as(svar.sagt()).isZero();
    }

    @Test
    void prometheus_godtar_oppsettet() {
        var svar = Promtool.kjor("check", "config", "prometheus.yml");

        assertThat(svar.kode()).as(svar.sagt()).isZero();
    }

    @Test
    void hvert_varsel_er_prøvd() {
        var prover = Driftsfiler.les(Driftsfiler.MAPPE.resolve("varsler_test.yml"));

        assertThat(Driftsfiler.varsler())
                .hasSizeGreaterThan(10)
                .allMatch(varsel -> prover.contains("alertname: " + Driftsfiler.navn(varsel)));
    }

    @Test
    void hvert_varsel_sier_hva_hvorfor_det_betyr_noe_og_hva_som_skal_gjøres() {
        assertThat(Driftsfiler.varsler()).allSatisfy(varsel -> {
            var anker = "docs/drift.md#" + Driftsfiler.navn(varsel).toLowerCase(Locale.ROOT);
            assertThat(varsel).contains("summary: ", "consequence: ", "action: ", anker);
        });
    }

    @Test
    void hvert_varsel_har_sin_del_i_driftsboka_og_boka_ingen_andre() {
        var varsler = Driftsfiler.varsler().stream().map(Driftsfiler::navn).collect(toCollection(TreeSet::new));

        assertThat(Driftsfiler.deler()).isEqualTo(varsler);
    }
}
