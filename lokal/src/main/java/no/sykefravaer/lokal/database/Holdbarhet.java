package no.sykefravaer.lokal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** At en bekreftet commit ligger på disk: spurt av serveren selv, ikke antatt. */
final class Holdbarhet {

    private static final List<String> SKAL_VAERE_PAA = List.of("fsync", "synchronous_commit");

    private Holdbarhet() {}

    /** @throws IllegalStateException når en av innstillingene ikke er på */
    static void krev(Connection forbindelse) throws SQLException {
        for (var navn : SKAL_VAERE_PAA) {
            if (!"on".equals(les(forbindelse, navn))) {
                throw new IllegalStateException("PostgreSQL kjører uten " + navn + "; da kan bekreftede data gå tapt");
            }
        }
    }

    static String les(Connection forbindelse, String navn) throws SQLException {
        try (var setning = forbindelse.createStatement();
                var svar = setning.executeQuery("show " + navn)) {
            svar.next();
            return svar.getString(1);
        }
    }
}
