package no.sykefravaer.milepael.domene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import no.sykefravaer.milepael.domene.Utsagnsslag.Dag;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Strekkene er bare en raskere måte å regne på: å gå hver dag med hvert utsagn gir det samme. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DagForDagTest {

    private record Spenn(LocalDate start, LocalDate slutt, int dager) {}

    static LongStream fro() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void strekkene_gir_det_samme_som_å_gå_dag_for_dag(long fro) {
        var grunnlag = Faktagrunnlag.av(TilfeldigeFakta.av(fro));

        assertThat(Tilfelleberegner.tilfeller(grunnlag, null))
                .extracting(t -> new Spenn(t.start(), t.slutt(), t.antallSykedager()))
                .isEqualTo(dagForDag(grunnlag));
    }

    private static List<Spenn> dagForDag(Faktagrunnlag grunnlag) {
        var spenn = new ArrayList<Spenn>();
        var samlet = new ArrayList<Integer>();
        int opphold = 0;
        int fra = grunnlag.utsagn().stream().mapToInt(Utsagn::fom).min().orElse(0);
        int til = grunnlag.utsagn().stream().mapToInt(Utsagn::tom).max().orElse(0) + 16;
        for (int dag = fra; dag <= til; dag++) {
            var slag = dag(dag, grunnlag);
            if (slag == Dag.SYK || slag == Dag.FRI && opphold == 0 && !samlet.isEmpty()) {
                samlet.add(dag);
                opphold = 0;
            } else if (++opphold >= 16 && !samlet.isEmpty()) {
                spenn.add(spenn(samlet));
                samlet.clear();
            }
        }
        return spenn;
    }

    private static Dag dag(int dag, Faktagrunnlag grunnlag) {
        var her = grunnlag.utsagn().stream()
                .filter(ett -> ett.fom() <= dag && dag <= ett.tom())
                .toList();
        var stemmer = grunnlag.arbeidsgivere().stream()
                .map(arbeidsgiver -> sterkest(arbeidsgiver, her))
                .filter(Objects::nonNull)
                .toList();
        if (her.isEmpty() || !stemmer.isEmpty() && stemmer.stream().allMatch(ett -> ett.dag() == Dag.ARBEID)) {
            return Dag.ARBEID;
        }
        var sterkest = her.getFirst().dag();
        return !stemmer.isEmpty() && sterkest == Dag.ARBEID ? Dag.SYK : sterkest;
    }

    private static Utsagn sterkest(String arbeidsgiver, List<Utsagn> her) {
        return her.stream().filter(ett -> ett.erTil(arbeidsgiver)).findFirst().orElse(null);
    }

    private static Spenn spenn(List<Integer> dager) {
        return new Spenn(LocalDate.ofEpochDay(dager.getFirst()), LocalDate.ofEpochDay(dager.getLast()), dager.size());
    }
}
