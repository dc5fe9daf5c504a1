package no.sykefravaer.milepael.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.postgresql.PGConnection;

/** Én setning for mange rader, i transaksjonen som alt er åpen. En {@code ?} er en hel kolonne. */
@ApplicationScoped
class Sql {

    private static final int BYTER_OM_GANGEN = 1 << 16;

    /**
     * Resten av transaksjonen går etter indeksene. Planene er ofte laget mens tabellene var tomme, og da leses de helt
     * igjennom, også det slettede.
     */
    static final String ETTER_INDEKSEN = """
            select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
                set_config('enable_mergejoin', 'off', true)""";

    /** En rad slik den leses. */
    interface Rad<T> {
        T les(ResultSet rad) throws SQLException;
    }

    /** En kolonne med PostgreSQL-typen til elementene. */
    record Kolonne(String type, Object[] verdier) {

        /** Tekst og tall som sitt eget slag: da sender driveren dem binært, uten anførselstegn å sette og ta av. */
        static Kolonne av(String type, Collection<?> verdier) {
            return new Kolonne(
                    type,
                    switch (type) {
                        case "text" -> verdier.stream().map(Kolonne::tekst).toArray(String[]::new);
                        case "int4" -> verdier.toArray(Integer[]::new);
                        case "int8" -> verdier.toArray(Long[]::new);
                        default -> verdier.toArray();
                    });
        }

        private static String tekst(Object verdi) {
            return verdi == null ? null : verdi.toString();
        }
    }

    private final AgroalDataSource dataSource;

    Sql(AgroalDataSource dataSource) {
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
            throw feil(e);
        }
    }

    /** @return antall rader endret */
    int skriv(String setning, Object... verdier) {
        try (var kobling = dataSource.getConnection();
                var endring = kobling.prepareStatement(setning)) {
            sett(kobling, endring, verdier);
            return endring.executeUpdate();
        } catch (SQLException e) {
            throw feil(e);
        }
    }

    /** @param tekst radene slik COPY vil ha dem */
    void kopier(String setning, String tekst) {
        try (var kobling = dataSource.getConnection()) {
            var byter = new ByteArrayInputStream(tekst.getBytes(UTF_8));
            kobling.unwrap(PGConnection.class).getCopyAPI().copyIn(setning, byter, BYTER_OM_GANGEN);
        } catch (SQLException e) {
            throw feil(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Er en forbindelse borte, er trolig de andre det også; ingen skal bruke en hel svarfrist på hver av dem. */
    private Databasefeil feil(SQLException arsak) {
        var feil = new Databasefeil(arsak);
        if (feil.gjelderForbindelsen()) {
            dataSource.flush(FlushMode.IDLE);
        }
        return feil;
    }

    private static void sett(Connection kobling, PreparedStatement setning, Object[] verdier) throws SQLException {
        for (int i = 0; i < verdier.length; i++) {
            setning.setObject(
                    i + 1, verdier[i] instanceof Kolonne k ? kobling.createArrayOf(k.type(), k.verdier()) : verdier[i]);
        }
    }
}
