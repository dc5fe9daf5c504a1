package no.sykefravaer.ytelse.kohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import no.sykefravaer.kontrakt.Hpr;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.syntetisk.Forhold;
import no.sykefravaer.ytelse.kohort.Innsending.TattUt.Slag;

/** Alt som sendes om ett fravær, også det som rettes og trekkes: når alt er kommet, er fraværet nettopp det det skal være. */
final class Forlop {

    /** Dager fra sykmeldingen begynner til den sendes. */
    private static final int[] SENDES = {0, 0, 0, 0, 1, 1, 2, 3};

    private static final int PROSENT_NY_FORST = 20;
    private static final int PROSENT_RETTES = 3;
    private static final int PROSENT_GJENAPNES = 2;
    private static final int PROSENT_BOMMER = 3;
    private static final int PROSENT_LEGEVAKT = 10;
    private static final Hpr LEGEVAKTEN = new Hpr("7200099");

    private final Personident ident;
    private final Forhold forhold;
    private final RandomGenerator tilfeldig;
    private final List<Innsending> innsendinger = new ArrayList<>();

    Forlop(Personident ident, Forhold forhold, RandomGenerator tilfeldig) {
        this.ident = ident;
        this.forhold = forhold;
        this.tilfeldig = tilfeldig;
    }

    List<Innsending> av(Periode fravaer) {
        var legevakt = trekk(PROSENT_LEGEVAKT);
        for (var del : new Deling(tilfeldig).av(fravaer)) {
            var uke = ChronoUnit.WEEKS.between(fravaer.fom(), del.fom());
            var hpr = legevakt && del.fom().equals(fravaer.fom()) ? LEGEVAKTEN : forhold.hpr();
            hosHver(uke).forEach(orgnummer -> sykmelding(utkast(hpr, orgnummer, del, uke)));
        }
        if (trekk(PROSENT_BOMMER)) {
            bom(fravaer.tom());
        }
        return innsendinger;
    }

    /** Én sykmelding for hver arbeidsgiver, og én uten for den som ikke har noen. */
    private List<Orgnummer> hosHver(long uke) {
        var orgnumre = new ArrayList<Orgnummer>();
        forhold.ansatte().stream()
                .filter(ansettelse -> uke >= ansettelse.fraUke())
                .forEach(ansettelse -> orgnumre.add(ansettelse.orgnummer()));
        if (orgnumre.isEmpty()) {
            orgnumre.add(null);
        }
        return orgnumre;
    }

    private void sykmelding(Utkast utkast) {
        var dag = utkast.periode().fom().plusDays(SENDES[tilfeldig.nextInt(SENDES.length)]);
        if (trekk(PROSENT_RETTES)) {
            rettet(utkast, dag);
        } else if (trekk(PROSENT_GJENAPNES)) {
            gjenapnet(utkast, dag);
        } else if (trekk(PROSENT_NY_FORST)) {
            innsendinger.add(utkast.ny(dag, 0));
            innsendinger.add(utkast.sendt(dag.plusDays(tilfeldig.nextInt(3)), 1));
        } else {
            innsendinger.add(utkast.sendt(dag, 0));
        }
    }

    /** Først sendt med en annen slutt enn den rette. */
    private void rettet(Utkast utkast, LocalDate dag) {
        var gal = new Periode(utkast.periode().fom(), utkast.periode().tom().plusDays(tilfeldig.nextInt(1, 11)));
        innsendinger.add(utkast.med(gal).sendt(dag, 0));
        innsendinger.add(utkast.rettet(dag.plusDays(tilfeldig.nextInt(1, 4)), 1));
    }

    /** Sendt, gjenåpnet, og sendt igjen slik den var. */
    private void gjenapnet(Utkast utkast, LocalDate dag) {
        var etter = dag.plusDays(tilfeldig.nextInt(1, 3));
        innsendinger.add(utkast.sendt(dag, 0));
        innsendinger.add(utkast.tattUt(Slag.GJENAPNET, etter, 1));
        innsendinger.add(utkast.sendt(etter, 2));
    }

    /** En forlengelse som ikke skulle vært der, og som blir trukket. */
    private void bom(LocalDate slutt) {
        var dag = slutt.plusDays(1);
        var slag = Slag.values()[tilfeldig.nextInt(Slag.values().length)];
        var utkast = utkast(forhold.hpr(), hosHver(0).getFirst(), new Periode(dag, slutt.plusDays(14)), 0);
        innsendinger.add(slag == Slag.AVBRUTT ? utkast.ny(dag, 0) : utkast.sendt(dag, 0));
        innsendinger.add(utkast.tattUt(slag, dag.plusDays(tilfeldig.nextInt(1, 5)), 1));
    }

    private Utkast utkast(Hpr hpr, Orgnummer orgnummer, Periode periode, long uke) {
        return Utkast.nytt(ident, forhold, hpr, orgnummer, periode, uke, tilfeldig);
    }

    private boolean trekk(int prosent) {
        return tilfeldig.nextInt(100) < prosent;
    }
}
