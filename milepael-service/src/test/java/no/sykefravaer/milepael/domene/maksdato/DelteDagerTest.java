package no.sykefravaer.milepael.domene.maksdato;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Å regne mange dager om gangen gir det samme som å gå dag for dag. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DelteDagerTest {

    static LongStream fro() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void en_periode_delt_i_enkeltdager_gir_de_samme_maksdatoene(long fro) {
        var tilfeldig = new Random(fro);
        var perioder = tilfeldige(tilfeldig);
        var fodselsdato = LocalDate.of(1947, 1, 1).plusDays(tilfeldig.nextInt(8000));
        var dodsdato = tilfeldig.nextInt(5) == 0 ? LocalDate.of(2018, 1, 1).plusDays(tilfeldig.nextInt(1500)) : null;

        assertThat(Maksdatoberegner.av(fodselsdato, dodsdato, perioder))
                .isEqualTo(Maksdatoberegner.av(fodselsdato, dodsdato, iEnkeltdager(perioder)));
    }

    private static List<Dagperiode> tilfeldige(Random tilfeldig) {
        var perioder = new ArrayList<Dagperiode>();
        var fom = LocalDate.of(2018, 1, 1).plusDays(tilfeldig.nextInt(7));
        for (int nr = tilfeldig.nextInt(25); nr >= 0; nr--) {
            var tom = fom.plusDays(tilfeldig.nextInt(tilfeldig.nextInt(3) == 0 ? 300 : 20));
            if (tilfeldig.nextInt(6) > 0) {
                var slag = Dagslag.values()[tilfeldig.nextInt(3) == 0 ? 0 : tilfeldig.nextInt(6)];
                perioder.add(new Dagperiode(fom, tom, slag));
            }
            fom = tom.plusDays(1);
        }
        return perioder;
    }

    private static List<Dagperiode> iEnkeltdager(List<Dagperiode> perioder) {
        return perioder.stream().flatMap(DelteDagerTest::enkeltdager).toList();
    }

    private static Stream<Dagperiode> enkeltdager(Dagperiode periode) {
        return periode.fom().datesUntil(periode.tom().plusDays(1)).map(dag -> new Dagperiode(dag, dag, periode.slag()));
    }
}
