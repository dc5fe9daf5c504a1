package no.sykefravaer.sykmelding.dokument;

import java.time.LocalDate;
import java.util.ArrayList;

/** Dagen en kilde vil avstemme, Europe/Oslo. */
public final class Avstemmingsdag {

    private Avstemmingsdag() {}

    /** @throws UgyldigDokument når den mangler eller ikke er en dag i kalenderen */
    public static LocalDate les(String dato, LocalDate iDag) {
        var brudd = new ArrayList<Brudd>();
        var lest = Verdi.av(dato, "dato", brudd).paakrevd().dato(Datogrense.fravaer(iDag));
        if (!brudd.isEmpty()) {
            throw new UgyldigDokument(brudd);
        }
        return lest;
    }
}
