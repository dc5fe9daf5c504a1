package no.sykefravaer.ytelse.grense;

import java.util.List;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.domene.Tilfelleberegner;
import no.sykefravaer.ytelse.beregning.Personer;

/** Fraværene til én person av tjue fakta over et år, i minnet på én tråd, med kjernens egen beregning. */
final class Regning implements Grense.Arbeid {

    private static final long FRO = 1;
    private static final int PERSONER = 500;
    private static final int FAKTA = 20;

    private final List<List<Faktum>> personer = Personer.av(FRO, PERSONER, FAKTA);

    /** Hvor mange som har et fravær; det har alle. */
    @Override
    public long gjor(int antall) {
        long medFravaer = 0;
        for (int i = 0; i < antall; i++) {
            medFravaer += Tilfelleberegner.tilfeller(personer.get(i % PERSONER)).isEmpty() ? 0 : 1;
        }
        return medFravaer;
    }
}
