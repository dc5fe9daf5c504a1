package no.sykefravaer.ytelse.benk;

import java.sql.Connection;
import java.sql.SQLException;

/** Spørsmål med ett svar. */
public final class Sporring {

    private Sporring() {}

    public static long tall(Connection base, String sporring) throws SQLException {
        return en(base, sporring, Long.class);
    }

    public static String tekst(Connection base, String sporring) throws SQLException {
        return en(base, sporring, String.class);
    }

    private static <T> T en(Connection base, String sporring, Class<T> type) throws SQLException {
        try (var setning = base.createStatement();
                var svar = setning.executeQuery(sporring)) {
            svar.next();
            return svar.getObject(1, type);
        }
    }
}
