package no.sykefravaer.systemtest.feil;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.feilagent.Ordre.Handling;
import no.sykefravaer.feilagent.Punkt;
import no.sykefravaer.systemtest.drap.Avtrykk.Omfang;
import no.sykefravaer.systemtest.drap.Datasett;

/** Klokka hopper ti dager over en merkedag, med plikter som forfaller imellom. */
record Tidshopp(Imens imens, Merkedag merkedag) implements Uhell {

    /** Det som ellers er galt når det skjer. */
    enum Imens {
        ALT_GAAR("klokka-hopper"),
        /** Verken kjernen eller varslingen går. */
        BORTE("ti-dager-borte"),
        /** Kjernen dør når de forfalte er aktivert, før commit. */
        DREPES("drep-kjerne-for-aktivering");

        private final String navn;

        Imens(String navn) {
            this.navn = navn;
        }
    }

    private static final int PERSONER = 60;
    private static final int FOR = 5; // dager
    private static final int DAGER = 10;
    private static final Duration LAGRET = Duration.ofSeconds(60);

    @Override
    public String navn() {
        return imens.navn;
    }

    /** Over hver merkedag etter tur; den som er borte, er én foran, så et anlegg aldri må vente på den til neste år. */
    @Override
    public Uhell i(long runde) {
        return new Tidshopp(imens, Merkedag.nummer(imens == Imens.BORTE ? runde + 1 : runde));
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
        return hopp(omgang) && stille.isEmpty();
    }

    private boolean hopp(Omgang omgang) {
        return switch (imens) {
            case ALT_GAAR -> mensAltGaar(omgang);
            case BORTE -> mensDeErBorte(omgang);
            case DREPES -> mensKjernenDor(omgang);
        };
    }

    private static boolean mensAltGaar(Omgang omgang) {
        flytt(omgang);
        omgang.erOver();
        omgang.anlegg().klient().gjorForfalt();
        return true;
    }

    private static boolean mensDeErBorte(Omgang omgang) {
        var borte = Stream.of(Anlegg.KJERNE, Anlegg.VARSLING)
                .collect(Collectors.toMap(del -> del, omgang.anlegg()::prosess));
        borte.keySet().forEach(omgang.anlegg().systemet()::drep);
        flytt(omgang);
        borte.forEach(omgang::startetIgjen);
        return borte.values().stream().noneMatch(ProcessHandle::isAlive);
    }

    private static boolean mensKjernenDor(Omgang omgang) {
        var ordrer = omgang.anlegg().ordrer(Tjeneste.KJERNEN);
        var kjernen = omgang.anlegg().prosess(Anlegg.KJERNE);
        flytt(omgang);
        ordrer.gi(Punkt.KJERNE_FOR_AKTIVERING, 1, Handling.DREP, 0);
        gjorDetSomGaar(omgang);
        var skjedde = VedPunkt.erUtfort(ordrer);
        if (skjedde) {
            omgang.startetIgjen(Anlegg.KJERNE, kjernen);
        }
        return skjedde;
    }

    /** Den som spurte, får ikke noe svar av en som dør. */
    private static void gjorDetSomGaar(Omgang omgang) {
        try {
            omgang.anlegg().klient().gjorForfalt();
        } catch (RuntimeException e) {
            // Det er slik det skal være.
        }
    }

    private static void flytt(Omgang omgang) {
        var anlegg = omgang.anlegg();
        anlegg.systemet().klokkene().settAlle(anlegg.iDag().plusDays(DAGER));
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
        return imens == Imens.ALT_GAAR;
    }

    /** Dagen dokumentene ligger rundt: den samme før hoppet og etter. */
    private LocalDate fasitdag(LocalDate iDag) {
        return neste(iDag).minusDays(FOR).equals(iDag) ? iDag : iDag.minusDays(DAGER);
    }

    private LocalDate neste(LocalDate dag) {
        return merkedag.neste(dag.plusDays(FOR));
    }
}
