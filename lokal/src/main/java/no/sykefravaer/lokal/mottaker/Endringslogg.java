package no.sykefravaer.lokal.mottaker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.mottaker.Oppgave.Nokkel;
import no.sykefravaer.lokal.mottaker.Oppgave.Rolle;

/** Det andre enn avsenderen har gjort med oppgavene, i rekkefølge. Pekeren er hvor mange endringer den som leser, har lest. */
final class Endringslogg {

    static final String ENDRET_AV = "endretAv";
    static final String AVSENDER = "AVSENDER";
    static final String MOTTAKER = "MOTTAKER";

    private final Map<Rolle, List<Nokkel>> endringer = new EnumMap<>(Rolle.class);

    void skriv(Oppgave oppgave) {
        if (oppgave.innhold().path(ENDRET_AV).asText().equals(MOTTAKER)) {
            endringer
                    .computeIfAbsent(oppgave.rolle(), rolle -> new ArrayList<>())
                    .add(oppgave.nokkel());
        }
    }

    List<Nokkel> etter(Rolle rolle, int lest, int antall) {
        var alle = endringer.getOrDefault(rolle, List.of());
        var fra = Math.min(lest, alle.size());
        return List.copyOf(alle.subList(fra, Math.min(fra + antall, alle.size())));
    }
}
