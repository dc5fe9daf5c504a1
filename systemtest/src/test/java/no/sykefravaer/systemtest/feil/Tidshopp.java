package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.time.LocalDate;
import no.sykefravaer.systemtest.drap.Avtrykk.Omfang;
import no.sykefravaer.systemtest.drap.Datasett;

/**
 * Klokka hopper ti dager over en merkedag, med plikter som forfaller imellom. Er {@code borte} sant, går verken kjernen
 * eller varslingen når det skjer.
 */
record Tidshopp(boolean borte, Merkedag merkedag) implements Uhell {

    private static final int PERSONER = 60;
    private static final int FOR = 5; // dager
    private static final int DAGER = 10;
    private static final Duration LAGRET = Duration.ofSeconds(60);

    @Override
    public String navn() {
        return borte ? "ti-dager-borte" : "klokka-hopper";
    }

    /** Over hver merkedag etter tur; den som er borte, er én foran, så et anlegg aldri må vente på den til neste år. */
    @Override
    public Uhell i(long runde) {
        return new Tidshopp(borte, Merkedag.nummer(borte ? runde + 1 : runde));
    }

    /** Fram til noen dager før merkedagen. */
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
    private LocalDate fasitdag(LocalDate iDag) {
        return neste(iDag).minusDays(FOR).equals(iDag) ? iDag : iDag.minusDays(DAGER);
    }

    private LocalDate neste(LocalDate dag) {
        return merkedag.neste(dag.plusDays(FOR));
    }
}
