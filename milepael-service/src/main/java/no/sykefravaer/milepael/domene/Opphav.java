package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.util.List;

/**
 * Hva en milepæl sist ble regnet av: dokumentene i tilfellet, tiden for det som utløste beregningen (UTC),
 * og Nav-Call-Id til forespørselen som bar det inn.
 */
public record Opphav(List<String> grunnlag, Instant beregnet, String callId) {

    public Opphav {
        grunnlag = List.copyOf(grunnlag);
    }

    static Opphav av(List<String> grunnlag, Arsak arsak) {
        return new Opphav(grunnlag, arsak.tid(), arsak.callId());
    }
}
