package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sykepengene til én person gjennom tida, dager av samme slag om gangen og i rekkefølge: en ny rett begynner når den
 * forrige gir plass til det. Dager er dager siden 1970-01-01.
 */
public final class Rettslop {

    private final Grenser grenser;
    private final List<Kvote> kvoter = new ArrayList<>();
    private final List<Dager> avslatte = new ArrayList<>();
    private Rett rett;

    /** @param fodselsdato null når den er ukjent; da setter alderen ingen grense */
    public Rettslop(LocalDate fodselsdato) {
        this(Grenser.av(fodselsdato, null));
    }

    Rettslop(Grenser grenser) {
        this(grenser, new Rett(grenser));
    }

    private Rettslop(Grenser grenser, Rett rett) {
        this.grenser = grenser;
        this.rett = rett;
    }

    /** Dagene fra og med {@code fom} til og med {@code tom}, som er senere enn alle før dem. */
    public void ta(int fom, int tom, Dagslag slag) {
        var stopp = grenser.stopp();
        var neste = fom;
        while (neste <= tom && neste < stopp) {
            neste = tell(neste, Math.min(tom, stopp - 1), slag) + 1;
        }
        avsla(Math.max(neste, grenser.avslarFra(neste, slag)), tom);
    }

    /**
     * Når sykepengene tar slutt om fraværet fra {@code start} varer ved etter {@code slutt}, den siste dagen som er tatt.
     *
     * @param arbeidsgiverperiode dager arbeidsgiver ennå skal betale før Nav gjør det
     */
    public ForelopigMaksdato omDetVarer(int start, int slutt, int arbeidsgiverperiode) {
        var videre = new Rettslop(grenser, rett.kopi());
        var forNav = slutt + arbeidsgiverperiode;
        videre.ta(slutt + 1, forNav, Dagslag.ARBEIDSGIVERPERIODE);
        var forste = Virkedager.tidligst(forNav + 1);
        videre.ta(forNav + 1, forste, Dagslag.NAV);
        return videre.forelopig(start, forste);
    }

    /** Kvotene i tidsrekkefølge, og alle avslåtte dager. */
    Maksdatoer maksdatoer() {
        var alle = new ArrayList<>(kvoter);
        rett.kvote().ifPresent(alle::add);
        return new Maksdatoer(alle, avslatte.stream().flatMap(this::datoer).toList());
    }

    private ForelopigMaksdato forelopig(int start, int forsteNye) {
        var maksdato = rett.kvote().orElseThrow().maksdato();
        var siste = (int) maksdato.toEpochDay();
        var brukte = rett.brukte();
        return new ForelopigMaksdato(
                maksdato,
                brukte.antall() - brukte.antallFra(start),
                brukte.antall() - brukte.antallFra(forsteNye),
                siste < forsteNye ? 0 : Virkedager.antall(forsteNye, siste));
    }

    private int tell(int fom, int tom, Dagslag slag) {
        var nektes = slag == Dagslag.NAV && rett.erBruktOpp();
        var siste = rett.tell(fom, tom, slag);
        if (nektes) {
            avslatte.add(new Dager(fom, siste));
        }
        if (rett.girNy()) {
            rett.kvote().ifPresent(kvoter::add);
            rett = new Rett(grenser);
        }
        return siste;
    }

    private void avsla(int fom, int tom) {
        if (fom <= tom) {
            avslatte.add(new Dager(fom, tom));
            rett.stopp(tom);
        }
    }

    /** Er kvoten brukt opp, nektes virkedagene; er retten stoppet, helgene med. */
    private Stream<LocalDate> datoer(Dager dager) {
        return IntStream.rangeClosed(dager.fom(), dager.tom())
                .filter(dag -> dag >= grenser.stopp() || Virkedager.er(dag))
                .mapToObj(LocalDate::ofEpochDay);
    }
}
