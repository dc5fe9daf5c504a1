package no.sykefravaer.systemtest.feil;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.drap.Avtrykk.Omfang;
import no.sykefravaer.systemtest.drap.Datasett;

/**
 * Klokka hopper ti dager over årsskiftet, skuddårsdagen eller et skille mellom sommer- og vintertid, med plikter som
 * forfaller imellom. Er {@code borte} sant, går verken kjernen eller varslingen når det skjer.
 */
record Tidshopp(boolean borte) implements Uhell {

    private static final int PERSONER = 60;
    private static final int FOR = 5; // dager
    private static final int DAGER = 10;
    private static final Duration LAGRET = Duration.ofSeconds(60);

    @Override
    public String navn() {
        return borte ? "ti-dager-borte" : "klokka-hopper";
    }

    /** Fram til noen dager før den neste dagen det er noe med. */
    @Override
    public void forbered(Anlegg anlegg) {
        if (anlegg.systemet().flyttKlokka(neste(anlegg.iDag()).minusDays(FOR).toString()) != 0) {
            throw new IllegalStateException(anlegg.systemet().sagt());
        }
    }

    @Override
    public Datasett datasett(long fro, LocalDate iDag) {
        return Datasett.langtidssykmeldte(fro, PERSONER, fasitdag(iDag));
    }

    @Override
    public boolean skje(Omgang omgang) {
        var anlegg = omgang.anlegg();
        omgang.altSendt();
        var stille = new Stillhet(anlegg).innen(LAGRET, omgang.datasett().personer());
        if (borte) {
            anlegg.systemet().drep(Anlegg.KJERNE);
            anlegg.systemet().drep(Anlegg.VARSLING);
        }
        anlegg.systemet().klokkene().settAlle(anlegg.iDag().plusDays(DAGER));
        if (!borte) {
            anlegg.klient().gjorForfalt();
        }
        return stille.isEmpty();
    }

    @Override
    public boolean fasitEtterpaa() {
        return true;
    }

    @Override
    public Omfang omfang() {
        return Omfang.DET_SOM_GJELDER;
    }

    @Override
    public boolean altSendesEnGang() {
        return !borte;
    }

    /** Dagen dokumentene ligger rundt: den samme før hoppet og etter. */
    private static LocalDate fasitdag(LocalDate iDag) {
        return neste(iDag).minusDays(FOR).equals(iDag) ? iDag : iDag.minusDays(DAGER);
    }

    private static LocalDate neste(LocalDate dag) {
        var tidligst = dag.plusDays(FOR);
        return Stream.of(dag.getYear(), dag.getYear() + 1)
                .flatMap(Tidshopp::spesielle)
                .filter(spesiell -> !spesiell.isBefore(tidligst))
                .findFirst()
                .orElseThrow();
    }

    /** I rekkefølge. */
    private static Stream<LocalDate> spesielle(int aar) {
        var nyttaar = LocalDate.of(aar, Month.JANUARY, 1);
        var slutten = TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY);
        var tiden = Stream.of(Month.MARCH, Month.OCTOBER)
                .map(maaned -> LocalDate.of(aar, maaned, 1).with(slutten));
        var skuddaar = Year.isLeap(aar) ? Stream.of(LocalDate.of(aar, Month.FEBRUARY, 29)) : Stream.<LocalDate>empty();
        return Stream.of(Stream.of(nyttaar), skuddaar, tiden).flatMap(en -> en);
    }
}
