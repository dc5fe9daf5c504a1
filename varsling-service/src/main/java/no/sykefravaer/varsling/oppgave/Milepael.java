package no.sykefravaer.varsling.oppgave;

import java.util.UUID;

/** Hvor langt vi har lest om én milepæl, og om kjernen har den åpen. */
public record Milepael(UUID id, UUID personId, int versjon, boolean aktiv) {

    boolean harSett(int annenVersjon) {
        return annenVersjon <= versjon;
    }
}
