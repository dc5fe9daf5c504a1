package no.sykefravaer.ytelse.grense;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;

/** Én tabell, fylt på de måtene PostgreSQL kan. */
final class Radtabell {

    private final Forbindelser base;
    private final String navn;
    private final String inn;
    private final AtomicLong neste = new AtomicLong();

    Radtabell(Forbindelser base, String navn) throws SQLException {
        this.base = base;
        this.navn = navn;
        this.inn = "insert into " + navn
                + " select id, id, date '2026-03-02', innhold from unnest(?, ?) as ny(id, innhold)";
        base.kjor("create table " + navn + " (" + Rad.KOLONNER + ")");
    }

    long tom(int antall) throws SQLException {
        base.kjor("truncate " + navn);
        neste.set(0);
        return 0;
    }

    /** Så mange rader ligger der fra før, og de neste som skrives, er de samme. */
    long fyll(int antall) throws SQLException {
        tom(antall);
        var lagt = kopier(antall, 1);
        base.kjor("vacuum analyze " + navn);
        neste.set(0);
        return lagt;
    }

    long kopier(int antall, int forbindelser) throws SQLException {
        return base.samtidig(antall, forbindelser, this::kopier);
    }

    long settInn(int antall) throws SQLException {
        return bunkevis(antall, inn);
    }

    long oppdater(int antall) throws SQLException {
        return bunkevis(antall, inn + " on conflict (id) do update set innhold = excluded.innhold");
    }

    private long kopier(Connection forbindelse, int antall) throws SQLException {
        var strom = forbindelse.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + navn + " from stdin");
        long fra = neste.getAndAdd(antall);
        for (long nr = fra; nr < fra + antall; nr++) {
            var linje = Rad.linje(nr);
            strom.writeToCopy(linje, 0, linje.length);
        }
        return strom.endCopy();
    }

    private long bunkevis(int antall, String sql) throws SQLException {
        long skrevet = 0;
        try (var setning = base.en().prepareStatement(sql)) {
            for (int igjen = antall; igjen > 0; igjen -= Rad.BUNKE) {
                int bunke = Math.min(igjen, Rad.BUNKE);
                long fra = neste.getAndAdd(bunke);
                setning.setArray(1, Rad.ider(base.en(), fra, bunke));
                setning.setArray(2, Rad.innhold(base.en(), fra, bunke));
                skrevet += setning.executeUpdate();
            }
        }
        return skrevet;
    }
}
