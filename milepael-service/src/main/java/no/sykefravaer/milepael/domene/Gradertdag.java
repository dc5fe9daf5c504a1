package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Om den sykmeldte var gradert en dag: det sterkeste som er sagt om grad den dagen, avgjør. En dag som ikke er syk, er det ikke. */
public final class Gradertdag {

    private Gradertdag() {}

    /** @param fakta om personen, i den rekkefølgen de kom */
    public static boolean erGradert(Map<UUID, Innkommet> fakta, LocalDate dag) {
        var nummer = dag.toEpochDay();
        return Dagslinje.av(Vurdering.av(fakta).grunnlag()).stream()
                .filter(strekk -> strekk.fom() <= nummer && nummer <= strekk.tom())
                .anyMatch(strekk -> strekk.dag() == Utsagnsslag.Dag.SYK && strekk.gradert());
    }
}
