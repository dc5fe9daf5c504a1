package no.sykefravaer.milepael.domene.maksdato;

import java.util.ArrayList;
import java.util.List;

/** Dagene én rett har betalt for, i tidsrekkefølge. Bare virkedagene i dem teller. */
final class Brukte {

    private final List<Dager> dager;
    private int antall;

    Brukte() {
        this(List.of(), 0);
    }

    private Brukte(List<Dager> dager, int antall) {
        this.dager = new ArrayList<>(dager);
        this.antall = antall;
    }

    Brukte kopi() {
        return new Brukte(dager, antall);
    }

    boolean ingen() {
        return dager.isEmpty();
    }

    int siste() {
        return Virkedager.senest(dager.getLast().tom());
    }

    int antall() {
        return antall;
    }

    int antallFra(int dag) {
        var fra = 0;
        for (int i = dager.size() - 1; i >= 0 && dager.get(i).tom() >= dag; i--) {
            fra += Virkedager.antall(
                    Math.max(dager.get(i).fom(), dag), dager.get(i).tom());
        }
        return fra;
    }

    void leggTil(int fom, int tom) {
        dager.add(new Dager(fom, tom));
        antall += Virkedager.antall(fom, tom);
    }

    /** Glemmer alt før dagen. */
    void glemFor(int dag) {
        if (!ingen() && dager.getFirst().fom() < dag) {
            dager.removeIf(del -> del.tom() < dag);
            dager.replaceAll(del -> new Dager(Math.max(del.fom(), dag), del.tom()));
            antall = antallFra(dag);
        }
    }
}
