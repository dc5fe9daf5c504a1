package no.sykefravaer.varsling.side.statistikk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import no.sykefravaer.varsling.kjerne.Kontortall.Gruppe;
import no.sykefravaer.varsling.kjerne.Kontortall.Motemaaned;
import no.sykefravaer.varsling.kjerne.Kontortall.Moter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoteprognoseTest {

    static final LocalDate I_DAG = LocalDate.of(2026, 6, 15);
    static final LocalDate TREDJE_JULI = LocalDate.of(2026, 7, 3);

    @Test
    void setningen_sier_hvor_mange_og_innen_når() {
        assertThat(setning(vist(40), vist(18), 14L, TREDJE_JULI))
                .isEqualTo("For å nå 80 % i juli 2026 må 14 møter innkalles innen 3. juli 2026.");
    }

    @Test
    void ett_møte_er_et_møte() {
        assertThat(setning(vist(10), vist(7), 1L, TREDJE_JULI)).contains("må 1 møte innkalles");
    }

    @Test
    void når_dagen_for_tre_ukers_varsel_er_gått_haster_det() {
        assertThat(setning(vist(40), vist(18), 14L, I_DAG.minusDays(1)))
                .isEqualTo(
                        "For å nå 80 % i juli 2026 må 14 møter innkalles nå; tre ukers varsel til det første måtte gis"
                                + " innen 14. juni 2026.");
    }

    @Test
    void når_nok_er_holdt_eller_innkalt_nås_målet() {
        assertThat(setning(vist(10), vist(8), 0L, null))
                .isEqualTo("Målet for juli 2026 nås: nok møter er holdt eller innkalt.");
    }

    @Test
    void få_møter_vises_ikke_som_tall() {
        assertThat(setning(new Gruppe(null, true), vist(0), null, null))
                .isEqualTo("For få møter i juli 2026 til å vise tall.");
    }

    private static Gruppe vist(long antall) {
        return new Gruppe(antall, false);
    }

    private static String setning(Gruppe av, Gruppe ordnet, Long innkalles, LocalDate innen) {
        var moter = new Moter(av, ordnet, new Gruppe(innkalles, innkalles == null), innen);
        return Moteprognose.av(new Motemaaned(YearMonth.of(2026, 7), moter), I_DAG)
                .setning();
    }
}
