package no.sykefravaer.varsling.oppgave;

import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;

/**
 * Alt en kanal trenger for ett forsøk. {@code id} er den samme i alle forsøk; {@code ekstern} er oppgaven slik
 * mottakeren kjenner den, tom til den er levert første gang.
 */
public record Leveranse(
        UUID id,
        int forsok,
        Handling handling,
        Lukkegrunn lukkegrunn,
        String navCallId,
        Oppgave oppgave,
        Person person,
        Ekstern ekstern,
        boolean opprettelsenErAvvist) {

    /** Oppgaven hos mottakeren. Bare Nav har versjon. */
    public record Ekstern(String id, Integer versjon) {}

    public boolean erGjentak() {
        return forsok > 1;
    }

    @Override
    public String toString() {
        return "Leveranse[%s %s, forsøk %d]".formatted(handling, id, forsok);
    }
}
