package no.sykefravaer.milepael.domene.maksdato;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Mandag til fredag. Helligdager er virkedager: sykepenger betales for dem også. */
final class Virkedager {

    private Virkedager() {}

    static boolean er(LocalDate dato) {
        return dato.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** Dagen selv, eller fredagen før. */
    static LocalDate senest(LocalDate dato) {
        var dag = dato;
        while (!er(dag)) {
            dag = dag.minusDays(1);
        }
        return dag;
    }

    static LocalDate pluss(LocalDate dato, int virkedager) {
        var dag = dato;
        for (int igjen = virkedager; igjen > 0; ) {
            dag = dag.plusDays(1);
            igjen -= er(dag) ? 1 : 0;
        }
        return dag;
    }
}
