package no.sykefravaer.milepael.domene;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sykefravaer.milepael.domene.Gjenkjenning.Gjenkjent;

/**
 * Slås tilfeller sammen, følger det noen har bestemt i det som forsvinner, med inn i det som består. Det bestilte flytter selv,
 * og det som følger av en beslutning, regnes av den.
 */
final class Arv {

    private static final Arv INGEN = new Arv(List.of(), Map.of());

    private final List<Milepael> besluttede;
    private final Map<UUID, Tilfelle> forsvinner;

    private Arv(List<Milepael> besluttede, Map<UUID, Tilfelle> forsvinner) {
        this.besluttede = besluttede;
        this.forsvinner = forsvinner;
    }

    static Arv av(Sak sak, List<Gjenkjent> kjente) {
        var besluttede = sak.milepaeler().values().stream()
                .filter(m -> m.utspring() == null && m.erBesluttet() && !m.erInnfridd())
                .sorted(Framdrift.I_TID)
                .toList();
        return besluttede.isEmpty() ? INGEN : new Arv(besluttede, forsvinner(sak, kjente));
    }

    /** Beslutningen om den samme plikten i et tilfelle som nå går opp i dette. */
    Optional<Beslutning> til(Onske onske) {
        if (besluttede.isEmpty() || onske.utspring() != null) {
            return Optional.empty();
        }
        return besluttede.stream()
                .filter(m -> m.plikt().regel().equals(onske.plikt().regel()))
                .filter(m -> Objects.equals(m.plikt().orgnummer(), onske.plikt().orgnummer()))
                .filter(m -> gaarOppI(forsvinner.get(m.tilfelleId()), onske))
                .map(m -> m.beslutning().somArvet())
                .findFirst();
    }

    private static boolean gaarOppI(Tilfelle tilfelle, Onske onske) {
        return tilfelle != null
                && tilfelle.periode().overlapper(onske.tilfelle().beregnet().periode());
    }

    private static Map<UUID, Tilfelle> forsvinner(Sak sak, List<Gjenkjent> kjente) {
        var bestaar = kjente.stream().map(kjent -> kjent.etter().id()).collect(Collectors.toSet());
        return sak.tilfeller().stream()
                .filter(tilfelle -> !tilfelle.opphort() && !bestaar.contains(tilfelle.id()))
                .collect(Collectors.toMap(Tilfelle::id, tilfelle -> tilfelle));
    }
}
