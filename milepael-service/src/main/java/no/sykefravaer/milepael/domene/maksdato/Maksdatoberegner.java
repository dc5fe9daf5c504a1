package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Går gjennom dagene fra den første til den siste, og begynner en ny rett når den forrige gir plass til det. */
public final class Maksdatoberegner {

    private final Grenser grenser;
    private final List<Kvote> kvoter = new ArrayList<>();
    private final List<LocalDate> avslatte = new ArrayList<>();
    private Rett rett;

    private Maksdatoberegner(Grenser grenser) {
        this.grenser = grenser;
        this.rett = new Rett(grenser);
    }

    /**
     * @param dodsdato null når personen lever
     * @param perioder uten overlapp, i hvilken som helst rekkefølge; dager mellom dem er som arbeid
     */
    public static Maksdatoer av(LocalDate fodselsdato, LocalDate dodsdato, List<Dagperiode> perioder) {
        var beregner = new Maksdatoberegner(Grenser.av(fodselsdato, dodsdato));
        var etterFom = new TreeMap<LocalDate, Dagperiode>();
        perioder.forEach(periode -> etterFom.put(periode.fom(), periode));
        if (!etterFom.isEmpty()) {
            beregner.gaaGjennom(etterFom);
        }
        beregner.avslutt();
        return new Maksdatoer(beregner.kvoter, beregner.avslatte);
    }

    private void gaaGjennom(NavigableMap<LocalDate, Dagperiode> perioder) {
        var slutt = perioder.lastEntry().getValue().tom().plusDays(1);
        perioder.firstKey()
                .datesUntil(slutt)
                .forEach(dato ->
                        ta(dato, Dag.av(dato, slag(perioder.floorEntry(dato).getValue(), dato))));
    }

    private static Dagslag slag(Dagperiode periode, LocalDate dato) {
        return periode.dekker(dato) ? periode.slag() : Dagslag.ARBEID;
    }

    private void ta(LocalDate dato, Dag dag) {
        if (grenser.stopper(dato)) {
            avslaStoppet(dato, dag);
            return;
        }
        if (dag == Dag.SYKEPENGEDAG && rett.erBruktOpp()) {
            avslatte.add(dato);
        }
        if (rett.tell(dato, dag)) {
            avslutt();
            rett = new Rett(grenser);
        }
    }

    private void avslaStoppet(LocalDate dato, Dag dag) {
        if (grenser.avslar(dato, dag)) {
            avslatte.add(dato);
            rett.stopp(dato);
        }
    }

    private void avslutt() {
        rett.kvote().ifPresent(kvoter::add);
    }
}
