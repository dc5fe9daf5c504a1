package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.UUID;

/** Noe som skjer med en milepæl på en dato i Europe/Oslo, uten at noen gjør noe. */
public record Forfall(LocalDate dato, UUID milepaelId, Hva hva) {

    /** Hva som skjer. */
    public enum Hva {
        AKTIVER,
        VEKK,
        AVSLUTT
    }
}
