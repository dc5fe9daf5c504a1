package no.sykefravaer.ytelse.latens;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.syntetisk.Identnumre;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;

/**
 * Nye deltakere hver gang det spørres; samme frø gir de samme. De som følges, hører ti og ti til hvert sitt kontor, så lista
 * som leses om og om igjen, er kort. De andre hører til andre kontorer.
 */
final class Deltakere {

    private static final int VED_HVERT_KONTOR = 10;
    private static final int FORSTE_KONTOR = 1000;
    private static final int VED_HVERT_ANNET = 50;
    private static final int FORSTE_ANDRE = 6000;
    private static final int ANDRE = 4000;
    private static final int BEDRIFTER = 500;

    private final List<Orgnummer> bedrifter =
            Organisasjonsnumre.rekke().limit(BEDRIFTER).toList();
    private final Iterator<Personident> identer;
    private int antall;
    private int fulgte;

    Deltakere(long fro) {
        identer = Identnumre.rekke(fro).iterator();
    }

    /**
     * Den siste av dem som følges, er den siste ved kontoret sitt, så ingen andre enn de som måles, står på listene.
     *
     * @param hver så langt mellom dem som følges; 1 for alle
     */
    List<Deltaker> nye(int hvorMange, int hver) {
        var nye = new ArrayList<Deltaker>();
        fulgte = Math.ceilDiv(fulgte, VED_HVERT_KONTOR) * VED_HVERT_KONTOR;
        for (int nr = 0; nr < hvorMange; nr++) {
            var folges = nr % hver == 0;
            var kontor = folges
                    ? FORSTE_KONTOR + fulgte++ / VED_HVERT_KONTOR
                    : FORSTE_ANDRE + antall / VED_HVERT_ANNET % ANDRE;
            nye.add(new Deltaker(
                    identer.next(), Integer.toString(kontor), bedrifter.get(antall++ % BEDRIFTER), folges));
        }
        return nye;
    }
}
