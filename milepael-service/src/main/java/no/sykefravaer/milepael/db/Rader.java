package no.sykefravaer.milepael.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.sykefravaer.milepael.db.Sql.Kolonne;

/** Rader lagt om til kolonner, i den rekkefølgen setningen nevner dem. */
final class Rader<T> {

    private final Collection<T> rader;
    private final List<Kolonne> kolonner = new ArrayList<>();

    private Rader(Collection<T> rader) {
        this.rader = rader;
    }

    static <T> Rader<T> av(Collection<T> rader) {
        return new Rader<>(rader);
    }

    Rader<T> med(String type, Function<T, Object> verdi) {
        kolonner.add(Kolonne.av(type, rader.stream().map(verdi).toList()));
        return this;
    }

    /** @param resten verdiene etter kolonnene */
    <R> List<R> les(Sql sql, String setning, Sql.Rad<R> rad, Object... resten) {
        return sql.les(
                setning,
                rad,
                Stream.concat(kolonner.stream(), Stream.of(resten)).toArray());
    }

    void skriv(Sql sql, String setning) {
        if (!rader.isEmpty()) {
            sql.skriv(setning, kolonner.toArray());
        }
    }
}
