package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Maksdatoene når alle dagene er kjent på én gang. */
public final class Maksdatoberegner {

    private Maksdatoberegner() {}

    /**
     * @param dodsdato null når personen lever
     * @param perioder uten overlapp, i hvilken som helst rekkefølge; dager mellom dem er som arbeid
     */
    public static Maksdatoer av(LocalDate fodselsdato, LocalDate dodsdato, List<Dagperiode> perioder) {
        var lop = new Rettslop(Grenser.av(fodselsdato, dodsdato));
        var neste = Integer.MAX_VALUE; // før den første perioden er det ingen dager
        for (var periode : iRekkefolge(perioder)) {
            var fom = (int) periode.fom().toEpochDay();
            var tom = (int) periode.tom().toEpochDay();
            lop.ta(neste, fom - 1, Dagslag.ARBEID);
            lop.ta(fom, tom, periode.slag());
            neste = tom + 1;
        }
        return lop.maksdatoer();
    }

    private static List<Dagperiode> iRekkefolge(List<Dagperiode> perioder) {
        return perioder.stream().sorted(Comparator.comparing(Dagperiode::fom)).toList();
    }
}
