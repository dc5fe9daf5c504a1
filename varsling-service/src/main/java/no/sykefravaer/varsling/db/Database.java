package no.sykefravaer.varsling.db;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Kjører én SQL-setning på transaksjonens forbindelse. Feil beholder sin SQLState. */
@ApplicationScoped
class Database {

    private final AgroalDataSource kilde;

    Database(AgroalDataSource kilde) {
        this.kilde = kilde;
    }

    /** Leser én rad om til en verdi. */
    interface Radleser<T> {
        T les(ResultSet rad) throws SQLException;
    }

    <T> List<T> les(String sql, Radleser<T> leser, List<?> verdier) {
        try (var forbindelse = kilde.getConnection();
                var setning = klargjor(forbindelse, sql, verdier);
                var rader = setning.executeQuery()) {
            var lest = new ArrayList<T>();
            while (rader.next()) {
                lest.add(leser.les(rader));
            }
            return lest;
        } catch (SQLException e) {
            throw feil(e);
        }
    }

    int skriv(String sql, List<?> verdier) {
        try (var forbindelse = kilde.getConnection();
                var setning = klargjor(forbindelse, sql, verdier)) {
            return setning.executeUpdate();
        } catch (SQLException e) {
            throw feil(e);
        }
    }

    /** Er en forbindelse borte, er trolig de andre det også; ingen skal bruke en hel svarfrist på hver av dem. */
    private Databasefeil feil(SQLException aarsak) {
        var feil = new Databasefeil(aarsak);
        if (feil.gjelderForbindelsen()) {
            kilde.flush(FlushMode.IDLE);
        }
        return feil;
    }

    private static PreparedStatement klargjor(Connection forbindelse, String sql, List<?> verdier) throws SQLException {
        var setning = forbindelse.prepareStatement(sql);
        try {
            for (int i = 0; i < verdier.size(); i++) {
                setning.setObject(i + 1, bundet(forbindelse, verdier.get(i)));
            }
            return setning;
        } catch (SQLException | RuntimeException e) {
            setning.close();
            throw e;
        }
    }

    private static Object bundet(Connection forbindelse, Object verdi) throws SQLException {
        return switch (verdi) {
            case Kolonne kolonne -> kolonne.paa(forbindelse);
            case Instant tid -> tid.atOffset(ZoneOffset.UTC);
            case Enum<?> kode -> kode.name();
            case null, default -> verdi;
        };
    }
}
