package no.sykefravaer.milepael.domene;

import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse;

/** En plikt som ble aktiv på dagen sin. {@code kontor} er personens, null når det er ukjent; {@code versjon} den plikten fikk. */
public record Aktivering(UUID personId, String kontor, UUID milepaelId, int versjon, Plikt plikt) {

    /** Det saken forteller om den: det samme som om saken var ført fram til dagen. */
    public MilepaelHendelse hendelse() {
        return new Hendelser(personId, kontor).aktivert(milepaelId, versjon, plikt, plikt.mottakere());
    }
}
