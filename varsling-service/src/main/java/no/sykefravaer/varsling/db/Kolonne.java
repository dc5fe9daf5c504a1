package no.sykefravaer.varsling.db;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/** Én kolonne for mange rader, sendt som én PostgreSQL-array og pakket ut med unnest. */
record Kolonne(String type, Object[] verdier) {

    static <T> Kolonne av(String type, Collection<T> rader, Function<? super T, ?> verdi) {
        return new Kolonne(type, rader.stream().map(verdi).map(Kolonne::skrevet).toArray());
    }

    static Kolonne av(String type, Collection<?> verdier) {
        return av(type, verdier, Function.identity());
    }

    private static Object skrevet(Object verdi) {
        return switch (verdi) {
            case null -> null;
            case Integer tall -> tall;
            case Boolean ja -> ja;
            default -> verdi.toString();
        };
    }

    Array paa(Connection forbindelse) throws SQLException {
        return forbindelse.createArrayOf(type, verdier);
    }
}
