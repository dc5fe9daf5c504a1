package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.UUID;

/** Noe som skjer med en milepæl på en dato i Europe/Oslo, uten at noen gjør noe. */
public record Forfall(LocalDate dato, UUID milepaelId, Hva hva) {

    /** Hva som skjer. */
    public enum Hva {
        /** En planlagt plikt ingen har bestemt noe om, blir aktiv: ingenting annet i saken avgjør hva den blir. */
        AKTIVER,
        /** En planlagt plikt noen har bestemt noe om, blir aktiv hvis beslutningen ikke fremdeles gjelder. */
        AKTIVER_BESLUTTET,
        VEKK,
        AVSLUTT
    }
}
