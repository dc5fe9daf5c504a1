package no.sykefravaer.ytelse.nasjonaltaar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.sykefravaer.ytelse.kohort.Innsending;
import no.sykefravaer.ytelse.kohort.Kohort;

/** Det som skal sendes, dag for dag. Husker bare hvem som er den neste hver dag; det de sender, regnes ut på dagen. */
public final class Dagbok {

    private final Kohort kohort;
    private final TreeMap<LocalDate, List<Integer>> neste = new TreeMap<>();
    private long innsendinger;
    private LocalDate slutt = Kohort.forsteDag();

    /** Fra den første dagen. */
    public Dagbok(Kohort kohort) {
        this.kohort = kohort;
        for (int person = 0; person < kohort.personer(); person++) {
            var alle = kohort.innsendinger(person);
            innsendinger += alle.size();
            settOpp(person, alle.getFirst().dag());
            for (var fravaer : kohort.fravaer(person)) {
                slutt = slutt.isBefore(fravaer.tom()) ? fravaer.tom() : slutt;
            }
        }
    }

    /** Så mange er det i alt. */
    public long innsendinger() {
        return innsendinger;
    }

    /** Den siste sykedagen i det siste fraværet. */
    public LocalDate slutt() {
        return slutt;
    }

    /** Sant når alle er gitt. */
    public boolean erSendt() {
        return neste.isEmpty();
    }

    /** Det som skal sendes til og med dagen og ikke er gitt før; en persons i rekkefølge. */
    public List<Innsending> til(LocalDate dag) {
        var sendes = new ArrayList<Innsending>();
        while (!erSendt() && !neste.firstKey().isAfter(dag)) {
            var en = neste.pollFirstEntry();
            en.getValue().forEach(person -> ta(person, en.getKey(), sendes));
        }
        return sendes;
    }

    private void ta(int person, LocalDate dag, List<Innsending> sendes) {
        for (var innsending : kohort.innsendinger(person)) {
            if (innsending.dag().equals(dag)) {
                sendes.add(innsending);
            } else if (innsending.dag().isAfter(dag)) {
                settOpp(person, innsending.dag());
                return;
            }
        }
    }

    private void settOpp(int person, LocalDate dag) {
        neste.computeIfAbsent(dag, ny -> new ArrayList<>()).add(person);
    }
}
