package no.sykefravaer.ytelse.likemann.dbscheduler;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import no.sykefravaer.ytelse.likemann.Plan;

/** Sakene oppgavene gjelder; db-scheduler har ingen plass til dem selv. */
final class Saker {

    private Saker() {}

    static void lagre(Connection forbindelse, List<Plan> planer) throws SQLException {
        iBunke(forbindelse, "insert into sak (tom, id) values (?, ?)", planer, Saker::tomOgId);
    }

    static void forleng(Connection forbindelse, List<Plan> planer) throws SQLException {
        iBunke(forbindelse, "update sak set tom = ? where id = ?", planer, Saker::tomOgId);
    }

    static void slett(Connection forbindelse, List<Plan> planer) throws SQLException {
        iBunke(forbindelse, "delete from sak where id = ?", planer, (setning, plan) -> setning.setObject(1, plan.id()));
    }

    private static void tomOgId(PreparedStatement setning, Plan plan) throws SQLException {
        setning.setObject(1, plan.sak().tom());
        setning.setObject(2, plan.id());
    }

    private static void iBunke(Connection forbindelse, String sql, List<Plan> planer, Verdier verdier)
            throws SQLException {
        try (var setning = forbindelse.prepareStatement(sql)) {
            for (var plan : planer) {
                verdier.sett(setning, plan);
                setning.addBatch();
            }
            setning.executeBatch();
        }
    }

    @FunctionalInterface
    private interface Verdier {

        void sett(PreparedStatement setning, Plan plan) throws SQLException;
    }
}
