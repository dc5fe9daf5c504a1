package no.sykefravaer.varsling.oppgave;

import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.kontrakt.Mottaker.Rolle;

/** En levering som skal gjøres. Id-en følger av årsaken, så den samme hendelsen aldri bestiller to. */
public record Bestilling(
        UUID id,
        UUID oppgaveId,
        UUID personId,
        Rolle mottaker,
        Handling handling,
        Lukkegrunn lukkegrunn,
        String navCallId) {

    public static Bestilling av(Oppgave oppgave, Handling handling, Aarsak aarsak) {
        return new Bestilling(
                Uuid5.av(aarsak.id(), oppgave.id(), handling),
                oppgave.id(),
                oppgave.personId(),
                oppgave.adressat().rolle(),
                handling,
                handling == Handling.LUKK ? oppgave.lukkegrunn() : null,
                aarsak.navCallId());
    }
}
