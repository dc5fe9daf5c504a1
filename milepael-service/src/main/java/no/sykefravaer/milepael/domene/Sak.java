package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sykefravaer.milepael.domene.Milepael.Nokkel;

/** Alt som er lagret om én person: hvem hun er, fakta i den rekkefølgen de kom, tilfeller og milepæler. Uforanderlig. */
public record Sak(
        Person person, Map<UUID, Innkommet> fakta, List<Tilfelle> tilfeller, Map<Nokkel, Milepael> milepaeler) {

    public Sak {
        tilfeller = List.copyOf(tilfeller);
    }

    public static Sak av(
            Person person, Map<UUID, Innkommet> fakta, List<Tilfelle> tilfeller, Collection<Milepael> milepaeler) {
        return new Sak(
                person, fakta, tilfeller, milepaeler.stream().collect(Collectors.toMap(Milepael::nokkel, m -> m)));
    }

    /** Alt som skal skje av seg selv slik saken står nå. */
    public Set<Forfall> forfall() {
        var slutt = tilfeller.stream().collect(Collectors.toMap(Tilfelle::id, Tilfelle::slutt));
        return milepaeler.values().stream()
                .flatMap(m -> m.forfall(slutt.get(m.tilfelleId())))
                .collect(Collectors.toSet());
    }

    public Optional<Milepael> milepael(UUID id) {
        return milepaeler.values().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    boolean erOver(Milepael m, LocalDate dato) {
        return tilfeller.stream()
                .filter(tilfelle -> tilfelle.id().equals(m.tilfelleId()))
                .anyMatch(tilfelle -> Tilfelle.erOver(tilfelle.slutt(), dato));
    }

    Sak med(Milepael endret) {
        var alle = new HashMap<>(milepaeler);
        alle.put(endret.nokkel(), endret);
        return med(tilfeller, alle);
    }

    Sak med(Person ny) {
        return new Sak(ny, fakta, tilfeller, milepaeler);
    }

    Sak med(Map<UUID, Innkommet> nye) {
        return new Sak(person, nye, tilfeller, milepaeler);
    }

    Sak med(List<Tilfelle> nye, Map<Nokkel, Milepael> nyeMilepaeler) {
        return new Sak(person, fakta, nye, nyeMilepaeler);
    }
}
