package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Én setning for mange rader, i transaksjonen som alt er åpen. En {@code ?} er en hel kolonne. */
@ApplicationScoped
class Sql {

    /** En rad slik den leses. */
    interface Rad<T> {
        T les(ResultSet rad) throws SQLException;
    }

    /** En kolonne med PostgreSQL-typen til elementene. */
    record Kolonne(String type, Object[] verdier) {

        static Kolonne av(String type, Collection<?> verdier) {
            return new Kolonne(type, verdier.toArray());
        }
    }

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws Databasefeil når basen sier nei */
    <T> List<T> les(String setning, Rad<T> rad, Object... verdier) {
        try (var kobling = dataSource.getConnection();
                var spoerring = kobling.prepareStatement(setning)) {
            sett(kobling, spoerring, verdier);
            try (var svar = spoerring.executeQuery()) {
                var rader = new ArrayList<T>();
                while (svar.next()) {
                    rader.add(rad.les(svar));
                }
                return rader;
            }
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    /** @return antall rader endret */
    int skriv(String setning, Object... verdier) {
        try (var kobling = dataSource.getConnection();
                var endring = kobling.prepareStatement(setning)) {
            sett(kobling, endring, verdier);
            return endring.executeUpdate();
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    private static void sett(Connection kobling, PreparedStatement setning, Object[] verdier) throws SQLException {
        for (int i = 0; i < verdier.length; i++) {
            setning.setObject(
                    i + 1, verdier[i] instanceof Kolonne k ? kobling.createArrayOf(k.type(), k.verdier()) : verdier[i]);
        }
    }
}
