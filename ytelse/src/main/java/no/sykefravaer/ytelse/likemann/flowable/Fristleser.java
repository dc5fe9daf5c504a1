package no.sykefravaer.ytelse.likemann.flowable;

import java.util.Date;

/** Det modellen spør om planen sin; motoren kaller metodene ved navn, og klassen må derfor være offentlig. */
public final class Fristleser {

    /** Da den neste forfaller. */
    public Date forfall(String plan) {
        return Frister.les(plan).forfall();
    }

    /** Om noen er igjen. */
    public boolean flere(String plan) {
        return Frister.les(plan).flere();
    }
}
