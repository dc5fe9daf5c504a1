package no.sykefravaer.varsling.oppgave;

import java.time.LocalDate;
import java.util.UUID;

/** Det som satte noe i gang: hendelsens id, og sporet den bar. */
public record Aarsak(UUID id, String navCallId) {

    /** Fristen var ute hos mottakeren; den samme nye arbeidsfristen er samme årsak. */
    public static Aarsak utsatt(Oppgave oppgave, String navCallId) {
        return new Aarsak(Uuid5.av("utsatt", oppgave.id(), oppgave.arbeidsfrist()), navCallId);
    }

    /** Oppgaven er en annen hos mottakeren enn her, og rettes; den samme natta er samme årsak. */
    public static Aarsak rettet(Oppgave oppgave, LocalDate dag, String navCallId) {
        return new Aarsak(Uuid5.av("rettet", oppgave.id(), dag), navCallId);
    }

    /** Noen meldte oppgaven utført hos oss; samme versjon to ganger er samme årsak. */
    public static Aarsak utfort(Oppgave oppgave, String navCallId) {
        return new Aarsak(Uuid5.av("utfort", oppgave.id(), oppgave.versjon()), navCallId);
    }
}
