package no.sykefravaer.varsling.mottaker;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import no.sykefravaer.varsling.oppgave.Leveranse.Ekstern;

/** En oppgave slik Nav beskriver den tilbake. */
record Navsvar(long id, int versjon, String status) {

    private static final Set<String> FERDIG = Set.of("FERDIGSTILT", "FEILREGISTRERT");

    /** @throws Midlertidig når svaret ikke er en oppgave: vi vet da ikke om den ble laget, og må slå opp */
    static Navsvar av(JsonNode json) throws Midlertidig {
        if (!json.path("id").canConvertToLong() || !json.path("versjon").canConvertToInt()) {
            throw new Midlertidig("UVENTET_SVAR", Duration.ZERO);
        }
        return new Navsvar(
                json.path("id").longValue(),
                json.path("versjon").intValue(),
                json.path("status").asText(""));
    }

    boolean ferdig() {
        return FERDIG.contains(status);
    }

    Ekstern ekstern() {
        return new Ekstern(Long.toString(id), versjon);
    }
}
