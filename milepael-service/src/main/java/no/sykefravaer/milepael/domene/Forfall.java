package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Noe som skjer på en dato i Europe/Oslo, uten at noen gjør noe.
 *
 * @param gjelder milepælen; fraværet når det er det som er over
 */
public record Forfall(LocalDate dato, UUID gjelder, Hva hva) {

    /** Hva som skjer. */
    public enum Hva {
        /** En planlagt plikt ingen har bestemt noe om, blir aktiv: ingenting annet i saken avgjør hva den blir. */
        AKTIVER,
        /** En planlagt plikt noen har bestemt noe om, blir aktiv hvis beslutningen ikke fremdeles gjelder. */
        AKTIVER_BESLUTTET,
        VEKK,
        /** Fraværet er over, og det som er åpent i det, lukkes. */
        AVSLUTT
    }
}
