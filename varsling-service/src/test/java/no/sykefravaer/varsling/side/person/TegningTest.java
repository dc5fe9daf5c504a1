package no.sykefravaer.varsling.side.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.sykefravaer.varsling.kjerne.Tidslinje.Gradstrekk;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.kjerne.Tidslinje.Tilfelle;
import no.sykefravaer.varsling.side.person.Tegning.Merke;
import no.sykefravaer.varsling.side.person.Tegning.Uke;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TegningTest {

    static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Test
    void ukene_står_langs_toppen_i_riktig_avstand() {
        var uker = tegning(100).uker();

        assertThat(uker).extracting(Uke::tekst).containsExactly("Uke 0", "4", "7", "8", "17", "26", "39", "52");
        assertThat(uker).extracting(Uke::x).isSorted();
        assertThat(uker.get(5).x() - uker.getFirst().x())
                .isCloseTo((uker.getLast().x() - uker.getFirst().x()) / 2, within(1));
    }

    @Test
    void båndet_er_høyere_jo_mer_sykmeldt_hun_er() {
        var baand = tegning(100).baand();

        assertThat(baand.getFirst().hoyde()).isEqualTo(baand.getLast().hoyde() / 2);
        assertThat(baand.getFirst().x() + baand.getFirst().bredde())
                .isEqualTo(baand.getLast().x());
        assertThat(baand).extracting(Tegning.Baand::tekst).containsExactly("50 %", "100 %");
    }

    @Test
    void ingen_milepæl_ligger_oppå_en_annen_eller_utenfor() {
        var tegning = tegning(100, 27, 48, 55, 118, 181, 272, 364);

        for (var en : tegning.merker()) {
            assertThat(en.fra()).isBetween(0, tegning.bredde());
            assertThat(en.y()).isLessThan(tegning.hoyde());
            assertThat(tegning.merker())
                    .filteredOn(annen -> annen != en && annen.y() == en.y())
                    .allMatch(annen ->
                            Math.abs(annen.fra() - en.fra()) > en.tekst().length() * 6);
        }
        assertThat(tegning.merker()).extracting(Merke::x).isSorted();
    }

    @Test
    void i_dag_er_med_bare_når_den_er_innenfor() {
        assertThat(tegning(100).iDag()).isPositive();
        assertThat(tegning(-1).iDag()).isNull();
        assertThat(tegning(900).iDag()).isNull();
    }

    /** @param iDag dager etter starten @param frister det samme */
    private static Tegning tegning(int iDag, int... frister) {
        var milepaeler = Arrays.stream(frister)
                .mapToObj(dag -> new Milepael(
                        null,
                        null,
                        "DIALOGMOTE_2",
                        26,
                        START.plusDays(dag),
                        "MULIG",
                        "2014",
                        "loven",
                        null,
                        "NAV",
                        null,
                        null,
                        null))
                .toList();
        var grader = List.of(
                new Gradstrekk(START, START.plusDays(99), 50),
                new Gradstrekk(START.plusDays(100), START.plusDays(199), 100));
        var tilfelle = new Tilfelle(
                null, START, START.plusDays(199), 200, false, List.of(), null, grader, false, null, milepaeler);
        return Tegning.av(tilfelle, milepaeler, START.plusDays(iDag));
    }
}
