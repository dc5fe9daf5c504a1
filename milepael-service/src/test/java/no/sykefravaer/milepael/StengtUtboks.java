package no.sykefravaer.milepael;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Holder alle båsene i utboksen mens noe gjøres, så ingenting av det blir sendt før etterpå. */
@ApplicationScoped
public class StengtUtboks {

    private static final String STENG = "select pg_advisory_lock(4711, shard) from generate_series(0, 15) as shard";
    private static final String AAPNE = "select pg_advisory_unlock_all()";

    private final DataSource basen;

    StengtUtboks(DataSource basen) {
        this.basen = basen;
    }

    public void mens(Runnable arbeid) throws SQLException {
        try (var holder = basen.getConnection()) {
            gjor(holder, STENG);
            try {
                arbeid.run();
            } finally {
                gjor(holder, AAPNE);
            }
        }
    }

    private static void gjor(Connection kobling, String sql) throws SQLException {
        try (var setning = kobling.createStatement()) {
            setning.execute(sql);
        }
    }
}
