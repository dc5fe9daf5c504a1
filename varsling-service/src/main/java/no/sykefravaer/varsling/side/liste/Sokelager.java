package no.sykefravaer.varsling.side.liste;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.varsling.tid.Klokke;

/** Det det er søkt etter, husket en stund under en id som ikke sier noe; selve søket står aldri i en adresse. */
@ApplicationScoped
class Sokelager {

    private static final Duration HUSKES = Duration.ofMinutes(30);
    private static final int FLEST = 5_000;

    private final Map<UUID, Sok> sok = new LinkedHashMap<>();
    private final Klokke klokke;

    Sokelager(Klokke klokke) {
        this.klokke = klokke;
    }

    private record Sok(String navIdent, String tekst, Instant glemmes) {}

    /** @param navIdent den som søker; ingen andre får vite hva det var */
    synchronized UUID husk(String navIdent, String tekst) {
        var naa = klokke.naa();
        sok.values().removeIf(en -> en.glemmes().isBefore(naa));
        if (sok.size() >= FLEST) {
            sok.remove(sok.keySet().iterator().next());
        }
        var id = UUID.randomUUID();
        sok.put(id, new Sok(navIdent, tekst, naa.plus(HUSKES)));
        return id;
    }

    synchronized Optional<String> tekst(UUID id, String navIdent) {
        return Optional.ofNullable(sok.get(id))
                .filter(en -> en.navIdent().equals(navIdent) && en.glemmes().isAfter(klokke.naa()))
                .map(Sok::tekst);
    }
}
