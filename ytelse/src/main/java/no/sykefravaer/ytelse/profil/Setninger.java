package no.sykefravaer.ytelse.profil;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** SQL-setningene en base har kjørt siden {@link #nullstill}, etter {@code pg_stat_statements}. */
record Setninger(Connection base) {

    private static final int FLEST = 12;
    private static final int LENGST = 110; // tegn

    private static final String LES = """
            select query, calls, rows, total_exec_time, sum(total_exec_time) over () as alle from pg_stat_statements
            where dbid = (select oid from pg_database where datname = current_database()) and query not like '%%pg_stat_%%'
            order by total_exec_time desc limit %d""".formatted(FLEST);

    void nullstill() throws SQLException {
        gjor("create extension if not exists pg_stat_statements");
        gjor("select pg_stat_statements_reset()");
    }

    List<Setning> dyreste() throws SQLException {
        try (var setning = base.createStatement();
                var svar = setning.executeQuery(LES)) {
            var alle = new ArrayList<Setning>();
            while (svar.next()) {
                alle.add(new Setning(
                        kort(svar.getString(1)),
                        svar.getLong(2),
                        svar.getLong(3),
                        svar.getDouble(4),
                        svar.getDouble(4) / svar.getDouble(5)));
            }
            return alle;
        }
    }

    private void gjor(String sql) throws SQLException {
        try (var setning = base.createStatement()) {
            setning.execute(sql);
        }
    }

    private static String kort(String sporring) {
        var enLinje = sporring.replaceAll("\\s+", " ").replace("|", "\\|").strip();
        return enLinje.length() <= LENGST ? enLinje : enLinje.substring(0, LENGST) + " …";
    }
}
