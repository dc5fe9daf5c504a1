package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import java.util.ArrayList;

/** Leser et bytte av personident fra JSON. Alt som er galt, sies på én gang. */
public final class Identbytteleser {

    private Identbytteleser() {}

    /**
     * @throws UleseligJson når kroppen ikke er JSON
     * @throws UgyldigDokument med alle brudd, når noe i dokumentet er galt
     */
    public static Identbytte les(byte[] kropp, Instant naa) {
        return Verdi.dokument(kropp, new ArrayList<>(), verdi -> verdi.objekt(felter -> bytte(felter, naa)));
    }

    private static Identbytte bytte(Felter felter, Instant naa) {
        var fnr = Fellesfelt.fnr(felter.paakrevd("fnr"));
        var tidligere = felter.paakrevd("tidligereFnr");
        var lest = new Identbytte(fnr, Fellesfelt.fnr(tidligere), Fellesfelt.mottatt(felter.paakrevd("mottatt"), naa));
        if (fnr != null && fnr.equals(lest.tidligereFnr())) {
            tidligere.brytes(Feilkode.SAMME_IDENT);
        }
        return lest;
    }
}
