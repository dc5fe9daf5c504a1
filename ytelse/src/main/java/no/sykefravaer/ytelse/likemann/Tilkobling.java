package no.sykefravaer.ytelse.likemann;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * Databasen og megleren benken gir alle sidene.
 *
 * @param bootstrap adressen til megleren
 */
public record Tilkobling(String jdbcUrl, String bruker, String passord, String bootstrap) {

    static Tilkobling av(String[] argumenter) {
        if (argumenter.length != 4) {
            throw new IllegalArgumentException("Likemannen vil ha jdbcUrl, bruker, passord og bootstrap");
        }
        return new Tilkobling(argumenter[0], argumenter[1], argumenter[2], argumenter[3]);
    }

    /**
     * HikariCP med {@code reWriteBatchedInserts}, som driveren anbefaler for mange like rader:
     * <a href="https://jdbc.postgresql.org/documentation/use/">PostgreSQL JDBC, Connection Parameters</a>.
     */
    public HikariDataSource basseng(int forbindelser) {
        var oppsett = new HikariConfig();
        oppsett.setJdbcUrl(jdbcUrl);
        oppsett.setUsername(bruker);
        oppsett.setPassword(passord);
        oppsett.setMaximumPoolSize(forbindelser);
        oppsett.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(oppsett);
    }
}
