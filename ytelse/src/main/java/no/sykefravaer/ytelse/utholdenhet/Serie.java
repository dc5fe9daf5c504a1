package no.sykefravaer.ytelse.utholdenhet;

import java.util.List;
import no.sykefravaer.ytelse.benk.Resultat;
import no.sykefravaer.ytelse.benk.Tidsserier;

/**
 * Noe som leses hvert minutt.
 *
 * @param slag det den står sammen med i tabellen og på tegningen
 */
record Serie(String slag, String navn, String enhet) {

    Resultat resultat(String kjoring, List<Double> verdier) {
        return new Resultat(
                kjoring,
                Tidsserier.GRUPPE,
                Tidsserier.side(slag, navn),
                Tidsserier.FASE,
                enhet,
                List.copyOf(verdier),
                List.of(),
                0);
    }
}
