package no.sykefravaer.ytelse.grense;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/** Én rad i hver transaksjon: det en tjeneste som tar en hendelse om gangen, i beste fall får til. */
final class Enkeltrader {

    private static final String INN = "insert into enkelt values (?, ?, date '2026-03-02', 'en rad')";

    private final Forbindelser base;
    private final AtomicLong neste = new AtomicLong();

    Enkeltrader(Forbindelser base) throws SQLException {
        this.base = base;
        base.kjor("create table enkelt (" + Rad.KOLONNER + ")");
    }

    long skriv(int antall, int forbindelser) throws SQLException {
        return base.samtidig(antall, forbindelser, this::skriv);
    }

    private long skriv(Connection forbindelse, int antall) throws SQLException {
        long skrevet = 0;
        try (var setning = forbindelse.prepareStatement(INN)) {
            for (int i = 0; i < antall; i++) {
                var id = Rad.id(neste.getAndIncrement());
                setning.setObject(1, id);
                setning.setObject(2, id);
                skrevet += setning.executeUpdate();
            }
        }
        return skrevet;
    }
}
