package no.sykefravaer.ytelse.likemann.dbscheduler;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lar alt en tråd gjør med db-scheduler, være i én transaksjon. Klienten åpner en forbindelse for hvert kall, og
 * dokumentasjonen ber den som vil ha flere i én, om å la kilden svare med den samme: <a
 * href="https://github.com/kagkarlsson/db-scheduler#things-to-note--gotchas">Things to note</a>.
 */
final class FellesTransaksjon {

    private final DataSource basseng;
    private final DataSource kilde;
    private final ThreadLocal<Connection> aapen = new ThreadLocal<>();

    FellesTransaksjon(DataSource basseng) {
        this.basseng = basseng;
        this.kilde = stedfortreder(
                DataSource.class,
                (selv, metode, argumenter) -> metode.getName().equals("getConnection") && aapen.get() != null
                        ? aapen.get()
                        : kall(metode, basseng, argumenter));
    }

    /** Det som gjøres i transaksjonen. */
    @FunctionalInterface
    interface Arbeid {

        void med(Connection forbindelse) throws SQLException;
    }

    /** Kilden db-scheduler får; utenfor en transaksjon er den bassenget. */
    DataSource kilde() {
        return kilde;
    }

    void av(Arbeid arbeid) throws SQLException {
        try (var forbindelse = basseng.getConnection()) {
            forbindelse.setAutoCommit(false);
            aapen.set(holdtAapen(forbindelse));
            arbeid.med(forbindelse);
            forbindelse.commit();
        } finally {
            aapen.remove();
        }
    }

    private static Connection holdtAapen(Connection forbindelse) {
        return stedfortreder(
                Connection.class,
                (selv, metode, argumenter) ->
                        metode.getName().equals("close") ? null : kall(metode, forbindelse, argumenter));
    }

    private static <T> T stedfortreder(Class<T> type, InvocationHandler svar) {
        return type.cast(Proxy.newProxyInstance(FellesTransaksjon.class.getClassLoader(), new Class<?>[] {type}, svar));
    }

    private static Object kall(Method metode, Object mottaker, Object[] argumenter) throws Throwable {
        try {
            return metode.invoke(mottaker, argumenter);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
