package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Historikkrad;

/** Én ting noen har gjort med en plikt, slik Nav ser det. {@code tid} er UTC, {@code til} Europe/Oslo. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Historikkvisning(
        int versjon,
        String handling,
        String status,
        String arsak,
        LocalDate til,
        String begrunnelse,
        String rolle,
        String utforer,
        Instant tid,
        String navCallId) {

    static Historikkvisning av(Historikkrad rad) {
        return new Historikkvisning(
                rad.versjon(),
                rad.handling(),
                rad.status().name(),
                rad.arsak(),
                rad.til(),
                rad.begrunnelse(),
                rad.utforer().rolle(),
                rad.utforer().ident(),
                rad.tid(),
                rad.callId());
    }
}
