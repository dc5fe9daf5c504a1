package no.sykefravaer.varsling.portefolje;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Behovene til de sykmeldte ved et kontor, side om side og ordnet etter id slik databasen ordner id-er. */
public record Behovsbilde(List<UUID> personer, List<Integer> behov) {

    /** Når kjernen ikke har sagt noe. */
    public static final Behovsbilde UKJENT = new Behovsbilde(List.of(), List.of());

    public static Behovsbilde av(Map<UUID, ? extends Collection<Behov>> behov) {
        // UUID sammenligner seg selv med fortegn; databasen og teksten gjør det ikke.
        var personer = behov.keySet().stream()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        return new Behovsbilde(
                personer, personer.stream().map(id -> Behov.tall(behov.get(id))).toList());
    }
}
