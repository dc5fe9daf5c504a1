package no.sykefravaer.systemtest.feil;

import java.util.Random;
import java.util.function.BiFunction;
import no.sykefravaer.systemtest.drap.Avtrykk.Omfang;
import no.sykefravaer.systemtest.drap.Datasett;

/** Kildesystemet roter: det samme mange ganger, i en annen rekkefølge, eller noe det selv har motsagt. */
record Avsenderrot(String navn, Omfang omfang, BiFunction<Datasett, Random, Datasett> rot) implements Uhell {

    static final Avsenderrot TI_GANGER =
            new Avsenderrot("alt-ti-ganger", Omfang.ALT, (datasett, tilfeldig) -> datasett.gjentatt(10));
    static final Avsenderrot STOKKET = new Avsenderrot("stokket", Omfang.DET_SOM_GJELDER, Datasett::stokket);
    static final Avsenderrot MOTSAGT =
            new Avsenderrot("motsagt", Omfang.DET_SOM_GJELDER, (datasett, tilfeldig) -> datasett.motsagt());

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
