package no.sykefravaer.systemtest.feil;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiFunction;
import no.sykefravaer.systemtest.drap.Avtrykk.Omfang;
import no.sykefravaer.systemtest.drap.Datasett;

/**
 * Kildesystemet roter: det samme mange ganger, i en annen rekkefølge, eller noe det selv har motsagt.
 *
 * @param erstatter om dokumenter også erstattes, av én versjon og så av den neste
 */
record Avsenderrot(String navn, Omfang omfang, boolean erstatter, BiFunction<Datasett, Random, Datasett> rot)
        implements Uhell {

    static final Avsenderrot TI_GANGER =
            new Avsenderrot("alt-ti-ganger", Omfang.ALT, true, (datasett, tilfeldig) -> datasett.gjentatt(10));
    static final Avsenderrot STOKKET =
            new Avsenderrot("stokket", Omfang.FAKTA_OG_DET_SOM_GJELDER, false, Datasett::stokket);
    static final Avsenderrot BAKLENGS = new Avsenderrot(
            "eldre-etter-nyere", Omfang.FAKTA_OG_DET_SOM_GJELDER, true, (datasett, tilfeldig) -> datasett.baklengs());
    static final Avsenderrot MOTSAGT =
            new Avsenderrot("motsagt", Omfang.DET_SOM_GJELDER, false, (datasett, tilfeldig) -> datasett.motsagt());

    @Override
    public Datasett datasett(long fro, LocalDate iDag) {
        var vanlig = Uhell.super.datasett(fro, iDag);
        return erstatter ? vanlig.erstattet() : vanlig;
    }

    @Override
    public Datasett forstyrret(Datasett datasett, Random tilfeldig) {
        return rot.apply(datasett, tilfeldig);
    }

    @Override
    public boolean skje(Omgang omgang) {
        omgang.altSendt();
        return true;
    }

    @Override
    public boolean altSendesEnGang() {
        return true;
    }
}
