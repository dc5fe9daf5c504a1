package no.sykefravaer.varsling.db;

import java.time.Instant;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.Handling;

/** En levering mottakeren ikke tok: hva den var, hvorfor som kode, og hvor mange ganger den er prøvd. Ingenting om personen. */
public record Parkert(
        UUID id,
        long lopenummer,
        Rolle mottaker,
        Handling handling,
        UUID oppgaveId,
        String regel,
        String feil,
        int forsok,
        Instant bestilt,
        Instant parkert,
        String navCallId) {}
