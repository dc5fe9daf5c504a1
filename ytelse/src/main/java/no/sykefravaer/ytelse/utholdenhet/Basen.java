package no.sykefravaer.ytelse.utholdenhet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sykefravaer.ytelse.benk.Sporring;

/** Størrelsen på en database og de tabellene det skrives mest i, og hvor mange døde rader de har. */
final class Basen implements Maalested {

    private static final String STORRELSE = "select pg_database_size(current_database())";
    private static final String STAND = """
            select coalesce(pg_total_relation_size(relid), 0), n_dead_tup from pg_stat_user_tables where relname = ?""";

    private static final double MB = 1e6;

    private final String navn;
    private final Connection base;
    private final List<String> tabeller;

    /**
     * @param navn på databasen
     * @param tabeller de det skrives mest i; en som ikke finnes, blir borte
     */
    Basen(String navn, Connection base, List<String> tabeller) {
        this.navn = navn;
        this.base = base;
        this.tabeller = tabeller;
    }

    @Override
    public Map<Serie, Double> les() throws SQLException {
        var lest = new LinkedHashMap<Serie, Double>();
        lest.put(new Serie("plass i " + navn, "alt", "MB"), Sporring.tall(base, STORRELSE) / MB);
        for (var tabell : tabeller) {
            les(tabell, lest);
        }
        return lest;
    }

    private void les(String tabell, Map<Serie, Double> lest) throws SQLException {
        try (var setning = base.prepareStatement(STAND)) {
            setning.setString(1, tabell);
            try (var rad = setning.executeQuery()) {
                if (rad.next()) {
                    lest.put(new Serie("plass i " + navn, tabell, "MB"), rad.getLong(1) / MB);
                    lest.put(new Serie("døde rader i " + navn, tabell, "rader"), (double) rad.getLong(2));
                }
            }
        }
    }
}
