package no.sykefravaer.milepael.app;

import java.util.List;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.milepael.db.Json;
import no.sykefravaer.milepael.db.UtboksRepository.Utgaaende;

/** Hendelser fra kjernen gjort klare for utboksen. */
final class Utgaende {

    private Utgaende() {}

    static List<Utgaaende> av(List<MilepaelHendelse> hendelser, String callId, Json json) {
        return hendelser.stream()
                .map(hendelse -> new Utgaaende(hendelse.personId(), json.skriv(hendelse), callId))
                .toList();
    }
}
