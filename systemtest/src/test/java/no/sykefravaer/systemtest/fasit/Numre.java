package no.sykefravaer.systemtest.fasit;

import java.util.HashMap;
import java.util.Map;
import no.sykefravaer.systemtest.system.Personer;

/** Organisasjonsnumrene i sakene er oppdiktede uten kontrollsiffer; hvert får sitt gyldige. */
final class Numre {

    private final Map<String, String> gyldige = new HashMap<>();

    String gyldig(String orgnummer) {
        return gyldige.computeIfAbsent(orgnummer, ny -> Personer.nyVirksomhet().verdi());
    }
}
