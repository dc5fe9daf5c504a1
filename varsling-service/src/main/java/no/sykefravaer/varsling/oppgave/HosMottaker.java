package no.sykefravaer.varsling.oppgave;

import java.util.UUID;

/** En oppgave slik den er hos mottakeren nå. {@code eksternId} er den mottakeren selv kjenner den på. */
public record HosMottaker(UUID oppgaveId, String eksternId, Tilstand tilstand) {

    /** Hvor den er der. UTGATT er en frist ingen rakk, FEILREGISTRERT at den aldri skulle vært laget. */
    public enum Tilstand {
        APEN,
        UTFORT,
        FEILREGISTRERT,
        UTGATT
    }

    /** Ingen gjør mer med den der, og ingen hos oss skal vente på det. */
    public boolean ferdig() {
        return tilstand == Tilstand.UTFORT || tilstand == Tilstand.FEILREGISTRERT;
    }
}
