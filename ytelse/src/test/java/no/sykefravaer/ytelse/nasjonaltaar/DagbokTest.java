package no.sykefravaer.ytelse.nasjonaltaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.sykefravaer.ytelse.kohort.Innsending;
import no.sykefravaer.ytelse.kohort.Kohort;
import no.sykefravaer.ytelse.kohort.Tabell;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** En tusendel av landet, trukket med frø 2012. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DagbokTest {

    final Kohort kohort = new Kohort(Tabell.nasjonal().delt(1000), 2012);
    final Dagbok dagbok = new Dagbok(kohort);

    @Test
    void alt_kommer_én_gang_og_på_sin_dag() {
        var sendt = new ArrayList<Innsending>();
        for (var dag = Nasjonaltaar.begynner(); !dagbok.erSendt(); dag = dag.plusDays(1)) {
            var dagens = dagbok.til(dag);
            var iDag = dag;
            assertThat(dagens).allMatch(innsending -> innsending.dag().equals(iDag));
            sendt.addAll(dagens);
        }

        assertThat(sendt).containsExactlyInAnyOrderElementsOf(alt()).hasSize((int) dagbok.innsendinger());
    }

    @Test
    void uke_for_uke_kommer_det_samme_og_hver_persons_i_rekkefølge() {
        var sendt = new ArrayList<Innsending>();
        for (var dag = Nasjonaltaar.begynner(); !dagbok.erSendt(); dag = dag.plus(Period.ofWeeks(1))) {
            sendt.addAll(dagbok.til(dag));
        }

        assertThat(sendt).containsExactlyInAnyOrderElementsOf(alt());
        assertThat(sendt).isSortedAccordingTo((en, annen) -> en.dag().compareTo(annen.dag()));
    }

    @Test
    void slutten_er_den_siste_sykedagen_i_det_siste_fraværet() {
        var siste = IntStream.range(0, kohort.personer())
                .boxed()
                .flatMap(person -> kohort.fravaer(person).stream())
                .map(fravaer -> fravaer.tom())
                .max(LocalDate::compareTo);

        assertThat(siste).contains(dagbok.slutt());
    }

    private List<Innsending> alt() {
        return IntStream.range(0, kohort.personer())
                .boxed()
                .flatMap(person -> kohort.innsendinger(person).stream())
                .toList();
    }
}
