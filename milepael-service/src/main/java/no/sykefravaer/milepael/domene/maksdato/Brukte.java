package no.sykefravaer.milepael.domene.maksdato;

import java.util.ArrayList;
import java.util.List;

/** Dagene én rett har betalt for, i tidsrekkefølge. Bare virkedagene i dem teller. */
final class Brukte {

    private final List<Dager> dager;

    Brukte() {
        this(List.of());
    }

    private Brukte(List<Dager> dager) {
        this.dager = new ArrayList<>(dager);
    }

    Brukte kopi() {
        return new Brukte(dager);
    }

    boolean ingen() {
        return dager.isEmpty();
    }

    int siste() {
        return Virkedager.senest(dager.getLast().tom());
    }

    int antall() {
        return antallFra(Integer.MIN_VALUE);
    }

    int antallFra(int dag) {
        var antall = 0;
        for (var del : dager) {
            antall += del.tom() < dag ? 0 : Virkedager.antall(Math.max(del.fom(), dag), del.tom());
        }
        return antall;
    }

    void leggTil(int fom, int tom) {
        dager.add(new Dager(fom, tom));
    }

    /** Glemmer alt før dagen. */
    void glemFor(int dag) {
        dager.removeIf(del -> del.tom() < dag);
        dager.replaceAll(del -> new Dager(Math.max(del.fom(), dag), del.tom()));
    }
}
