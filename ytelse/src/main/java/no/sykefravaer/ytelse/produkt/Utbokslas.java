package no.sykefravaer.ytelse.produkt;

import java.sql.Connection;
import java.sql.SQLException;

/** Låsen avsenderen i kjernen tar på hver bås i utboksen, holdt av en annen: da skrives det dit, og ingenting går ut. */
record Utbokslas(Connection holder) implements AutoCloseable {

    private static final String TA = "select pg_advisory_lock(4711, shard) from generate_series(0, 15) shard";

    static Utbokslas ta(Connection holder) throws SQLException {
        try (var setning = holder.createStatement()) {
            setning.execute(TA);
        }
        return new Utbokslas(holder);
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
