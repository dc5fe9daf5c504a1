package no.sykefravaer.ytelse.latens;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.syntetisk.Identnumre;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;

/** Nye deltakere hver gang det spørres; samme frø gir de samme. Femti og femti hører til hvert sitt kontor. */
final class Deltakere {

    private static final int VED_HVERT_KONTOR = 50;
    private static final int FORSTE_KONTOR = 1000;
    private static final int BEDRIFTER = 500;

    private final List<Orgnummer> bedrifter =
            Organisasjonsnumre.rekke().limit(BEDRIFTER).toList();
    private final Iterator<Personident> identer;
    private int antall;
    private int kontor = FORSTE_KONTOR;

    Deltakere(long fro) {
        identer = Identnumre.rekke(fro).iterator();
    }

    /** Den siste av dem er den siste ved kontoret sitt, så ingen andre enn de som måles, står på listene. */
    List<Deltaker> nye(int hvorMange) {
        var nye = new ArrayList<Deltaker>();
        for (int nr = 0; nr < hvorMange; nr++) {
            kontor += nr % VED_HVERT_KONTOR == 0 ? 1 : 0;
            nye.add(new Deltaker(identer.next(), Integer.toString(kontor), bedrifter.get(antall++ % BEDRIFTER)));
        }
        return nye;
    }
}
