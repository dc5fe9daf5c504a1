package no.sykefravaer.lokal.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kravene i et token slik tjenestene leser dem. */
public final class Krav {

    private Krav() {}

    public static Map<String, Object> medRoller(List<String> roller, Map<String, Object> andre) {
        var alle = new HashMap<>(andre);
        alle.put("roles", roller);
        return alle;
    }
}
